using System.Security.Cryptography;
using System.Text;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>Makes tokens and finds the account behind one.</summary>
public sealed class AccessTokens(AppDbContext db, TimeProvider clock)
{
    /// <summary>Tells a leaked token from other secrets, for people and for scanners.</summary>
    public const string Prefix = "dzp_";

    private const int RandomBytes = 32;
    private static readonly TimeSpan UseNoted = TimeSpan.FromMinutes(1);

    /// <summary>256 random bits; only the hash is to be kept.</summary>
    public static (string Token, string Hash) Generate()
    {
        var token = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        return (token, HashOf(token));
    }

    /// <summary>Plain SHA-256: a token is random, so a slow hash would guard nothing.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>The owner of a token that is neither revoked nor expired, and whose account is not locked.</summary>
    public async Task<AppUser?> FindOwnerAsync(string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (!token.StartsWith(Prefix, StringComparison.Ordinal) || token.Length != Prefix.Length + (2 * RandomBytes))
        {
            return null;
        }

        var hash = HashOf(token);
        var now = clock.GetUtcNow();
        var found = await db.PersonalAccessTokens.AsNoTracking()
            .Where(t => t.Hash == hash && t.RevokedAt == null && t.ExpiresAt > now)
            .Join(db.Users.AsNoTracking(), t => t.UserId, u => u.Id, (t, u) => new { Token = t, User = u })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null || found.User.LockedAt is not null || found.User.LockoutEnd > now || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(found.Token.Hash)))
        {
            return null;
        }

        if (found.Token.LastUsedAt is null || now - found.Token.LastUsedAt >= UseNoted)
        {
            await db.PersonalAccessTokens.Where(t => t.Id == found.Token.Id).ExecuteUpdateAsync(s => s.SetProperty(t => t.LastUsedAt, now), cancellationToken);
        }

        return found.User;
    }
}
