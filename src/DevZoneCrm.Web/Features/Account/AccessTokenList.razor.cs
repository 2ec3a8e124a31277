using System.Globalization;
using DevZoneCrm.Core.Accounts.CreateAccessToken;
using DevZoneCrm.Core.Accounts.GetAccessTokens;
using DevZoneCrm.Core.Accounts.RevokeAccessToken;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Account;

/// <summary>The viewer's tokens for the API. A new one is shown until the page is left, and never again.</summary>
public sealed partial class AccessTokenList
{
    private const int UsualDays = 90;

    private IReadOnlyList<AccessTokenDto> _tokens = [];
    private string? _created;
    private string _name = "";
    private DateOnly _expiresOn;
    private Failure? _failure;

    [Inject]
    public required IAppSender Sender { get; set; }

    [Inject]
    public required ZoneCalendar Calendar { get; set; }

    [Inject]
    public required IStringLocalizer<AccountText> Text { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _expiresOn = Calendar.Today.AddDays(UsualDays);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var result = await Sender.Send(new GetAccessTokensQuery());
        _tokens = result.IsSuccess ? result.Value : [];
    }

    private async Task CreateAsync()
    {
        var result = await Sender.Send(new CreateAccessTokenCommand(_name, _expiresOn));
        _failure = result.Failure;
        if (result.IsSuccess)
        {
            _created = result.Value.Token;
            _name = "";
            await LoadAsync();
        }
    }

    private async Task RevokeAsync(Guid id)
    {
        _failure = (await Sender.Send(new RevokeAccessTokenCommand(id))).Failure;
        await LoadAsync();
    }

    private string Local(DateTimeOffset at) => at.ToOffset(Calendar.Now.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private string LastDay(AccessTokenDto token) => Local(token.ExpiresAt.AddMinutes(-1))[..10];
}
