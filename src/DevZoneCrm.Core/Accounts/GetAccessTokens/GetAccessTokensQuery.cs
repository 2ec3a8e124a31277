using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Accounts.GetAccessTokens;

/// <summary>The viewer's own tokens that are not revoked, newest first; expired ones too, so that one sees why a script stopped.</summary>
public sealed record GetAccessTokensQuery : IQuery<IReadOnlyList<AccessTokenDto>>;
