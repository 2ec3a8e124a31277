namespace DevZoneCrm.Core.Accounts.GetAccessTokens;

/// <summary>A token as its owner sees it: all but the token.</summary>
public sealed record AccessTokenDto(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt);
