namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>A key for the API. Only its hash is stored; the token itself is shown once.</summary>
public sealed class PersonalAccessToken
{
    public const int MaxNameLength = 60;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid UserId { get; init; }

    public required string Name { get; init; }

    /// <summary>SHA-256 of the token, hexadecimal.</summary>
    public required string Hash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
