using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity;

/// <inheritdoc />
internal sealed class AccountDirectory(AppDbContext db) : IAccountDirectory
{
    public async Task<IReadOnlyDictionary<Guid, int>> CountByUnitAsync(CancellationToken cancellationToken) => await db.Users
        .Where(u => u.UnitId != null && u.LockedAt == null)
        .GroupBy(u => u.UnitId!.Value)
        .Select(g => new { g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, int>> CountByPostAsync(IReadOnlyCollection<Guid> posts, CancellationToken cancellationToken) => await db.Users
        .Where(u => u.PostId != null && u.LockedAt == null && posts.Contains(u.PostId.Value))
        .GroupBy(u => u.PostId!.Value)
        .Select(g => new { g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
}
