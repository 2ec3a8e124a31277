namespace DevZoneCrm.Core.Accounts.CreateAccessToken;

/// <summary>The token itself: the only time it is seen.</summary>
public sealed record CreatedAccessTokenDto(Guid Id, string Token)
{
    // A record prints its members; the token must never reach a log.
    public override string ToString() => nameof(CreatedAccessTokenDto);
}
