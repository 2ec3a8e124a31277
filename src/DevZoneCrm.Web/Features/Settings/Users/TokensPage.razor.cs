using System.Globalization;
using DevZoneCrm.Core.Accounts.GetUserTokens;
using DevZoneCrm.Core.Accounts.RevokeUserToken;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Settings.Users;

/// <summary>Everybody's access tokens: seen and revoked, never read.</summary>
public sealed partial class TokensPage
{
    private Page<UserTokenDto>? _tokens;

    [SupplyParameterFromQuery(Name = "q")]
    private string? Q { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? PageAsked { get; set; }

    private int Number => Math.Max(1, PageAsked ?? 1);

    protected override async Task LoadAsync()
    {
        var result = await Sender.Send(new GetUserTokensQuery(Q, Number));
        (Failure, _tokens) = (result.Failure, result.IsSuccess ? result.Value : null);
    }

    private string Local(DateTimeOffset at) => at.ToOffset(Calendar.Now.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private Task RevokeAsync(UserTokenDto token) => OpenAsync(Text["Token.Revoke.Title", token.Name],
        ConfirmForm(Text["Token.Revoke.Note", token.Owner], Text["Token.Revoke"], Text["Token.Revoked", token.Name], async () => (await Sender.Send(new RevokeUserTokenCommand(token.Id))).Failure, dangerous: true));
}
