using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;

namespace DevZoneCrm.Core.Accounts.GetUserTokens;

/// <summary>Everybody's access tokens that are not revoked, newest first; never the token itself.</summary>
/// <param name="Text">Part of the purpose or of the owner's name.</param>
/// <param name="PageNumber">From 1.</param>
public sealed record GetUserTokensQuery(string? Text = null, int PageNumber = 1) : IQuery<Page<UserTokenDto>>
{
    public const int PageSize = 50;
    public const int MaxTextLength = 60;
}
