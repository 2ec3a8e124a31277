using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>
/// Checks a user name and a password. Unknown name, wrong password and locked account give the same answer after the same work,
/// so that nobody can find out which accounts exist.
/// </summary>
public sealed class PasswordSignIn(UserManager<AppUser> users, IPasswordHasher<AppUser> hasher, AppDbContext db, TimeProvider clock)
{
    private static readonly AppUser Nobody = new() { DisplayName = string.Empty };
    private static readonly Lock DecoyGate = new();
    private static string? decoy;

    /// <summary>The account, or nothing.</summary>
    public async Task<AppUser?> CheckAsync(string? userName, string? password, CancellationToken cancellationToken = default)
    {
        var user = string.IsNullOrWhiteSpace(userName) ? null : await users.FindByNameAsync(userName.Trim());
        // Always one hash to verify, also where there is nothing to compare with.
        var verdict = hasher.VerifyHashedPassword(user ?? Nobody, user?.PasswordHash ?? Decoy(), password ?? string.Empty);
        if (user is null || user.LockedAt is not null || user.LockoutEnd > clock.GetUtcNow())
        {
            return null;
        }

        if (verdict == PasswordVerificationResult.Failed || user.PasswordHash is null)
        {
            await CountFailureAsync(user.Id, cancellationToken);
            return null;
        }

        if (user.AccessFailedCount > 0)
        {
            await db.Users.Where(u => u.Id == user.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.AccessFailedCount, 0), cancellationToken);
        }

        return user;
    }

    /// <summary>Counted by the database, so that guesses made at the same moment all count.</summary>
    public async Task CountFailureAsync(Guid userId, CancellationToken cancellationToken)
    {
        await db.Users.Where(u => u.Id == userId).ExecuteUpdateAsync(s => s.SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1), cancellationToken);
        DateTimeOffset? until = clock.GetUtcNow() + IdentityServices.LockoutTime;
        await db.Users.Where(u => u.Id == userId && u.AccessFailedCount >= IdentityServices.MaxFailures)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.LockoutEnd, until).SetProperty(u => u.AccessFailedCount, 0), cancellationToken);
    }

    private string Decoy()
    {
        lock (DecoyGate)
        {
            return decoy ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        }
    }
}
