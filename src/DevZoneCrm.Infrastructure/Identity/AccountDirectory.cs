using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity;

/// <inheritdoc />
internal sealed class AccountDirectory(AppDbContext db) : IAccountDirectory
{
    private const int MostChoices = 400;

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

    public async Task<string?> NameOfAsync(Guid userId, Permission permission, CancellationToken cancellationToken)
    {
        var roles = RolesWith(permission);
        return await db.Users.Where(u => u.Id == userId && u.LockedAt == null && roles.Contains(u.Role)).Select(u => u.DisplayName).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<AccountChoiceDto>> WhoMayAsync(Permission permission, CancellationToken cancellationToken)
    {
        var roles = RolesWith(permission);
        return await db.Users.AsNoTracking().Where(u => u.LockedAt == null && roles.Contains(u.Role)).OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Take(MostChoices)
            .Select(u => new AccountChoiceDto(u.Id, u.DisplayName, u.Role)).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<AccountChoiceDto>> EverybodyAsync(CancellationToken cancellationToken) => await db.Users.AsNoTracking()
        .OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Take(MostChoices).Select(u => new AccountChoiceDto(u.Id, u.DisplayName, u.Role)).ToListAsync(cancellationToken);

    public Task<AccountChoiceDto?> FindAsync(Guid userId, CancellationToken cancellationToken) => db.Users.AsNoTracking()
        .Where(u => u.Id == userId).Select(u => new AccountChoiceDto(u.Id, u.DisplayName, u.Role)).SingleOrDefaultAsync(cancellationToken);

    private static List<Role> RolesWith(Permission permission) => [.. Enum.GetValues<Role>().Where(r => RolePermissions.Allows(r, permission))];
}
