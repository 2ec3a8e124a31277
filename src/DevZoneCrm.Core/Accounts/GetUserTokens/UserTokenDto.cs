namespace DevZoneCrm.Core.Accounts.GetUserTokens;

public sealed record UserTokenDto(Guid Id, string Name, string Owner, string UserName, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt);
