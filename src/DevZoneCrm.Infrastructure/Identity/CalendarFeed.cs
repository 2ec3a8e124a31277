using DevZoneCrm.Core.Activities.Calendars;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>A secret address under which a calendar program reads a person's calendar. Only the hash of its secret is stored; the address is shown once.</summary>
public sealed class CalendarFeed
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid UserId { get; init; }

    public CalendarScope Scope { get; init; }

    /// <summary>SHA-256 of the secret, hexadecimal.</summary>
    public required string Hash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
