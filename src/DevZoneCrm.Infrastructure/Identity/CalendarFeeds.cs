using System.Security.Cryptography;
using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>Makes the secrets of calendar addresses and finds the account behind one.</summary>
public sealed class CalendarFeeds(AppDbContext db, TimeProvider clock)
{
    private const int RandomBytes = 32;
    private static readonly TimeSpan UseNoted = TimeSpan.FromMinutes(1);

    /// <summary>256 random bits; only the hash is to be kept.</summary>
    public static (string Secret, string Hash) Generate()
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        return (secret, AccessTokens.HashOf(secret));
    }

    /// <summary>None where it was revoked, never was, or its owner's account is locked.</summary>
    public async Task<(AppUser Owner, CalendarScope Scope)?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.Length != 2 * RandomBytes)
        {
            return null;
        }

        var (hash, now) = (AccessTokens.HashOf(secret), clock.GetUtcNow());
        var found = await db.CalendarFeeds.AsNoTracking().Where(f => f.Hash == hash && f.RevokedAt == null)
            .Join(db.Users.AsNoTracking(), f => f.UserId, u => u.Id, (f, u) => new { Feed = f, User = u }).FirstOrDefaultAsync(cancellationToken);
        if (found is null || found.User.LockedAt is not null || found.User.LockoutEnd > now)
        {
            return null;
        }

        if (found.Feed.LastUsedAt is null || now - found.Feed.LastUsedAt >= UseNoted)
        {
            await db.CalendarFeeds.Where(f => f.Id == found.Feed.Id).ExecuteUpdateAsync(s => s.SetProperty(f => f.LastUsedAt, now), cancellationToken);
        }

        return (found.User, found.Feed.Scope);
    }
}
