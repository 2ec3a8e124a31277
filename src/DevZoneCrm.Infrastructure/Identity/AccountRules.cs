using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>What must hold of every account, and of all of them together.</summary>
public static class AccountRules
{
    /// <exception cref="RuleException">Without a unit these roles would see nothing of their own and could log no lead.</exception>
    public static async Task RequireUnitAsync(this AppDbContext db, Role role, Guid? unitId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (unitId is { } unit)
        {
            if (!await db.Units.AnyAsync(u => u.Id == unit, cancellationToken))
            {
                throw new RuleException("Project.UnitUnknown");
            }
        }
        else if (RolePermissions.ScopeOf(role) is ProjectScope.OwnUnit or ProjectScope.OwnUnitOthersMasked)
        {
            throw new RuleException(AccountErrors.UnitNeeded, role);
        }
    }

    /// <exception cref="RuleException">The post is of another unit: its projects would be seen past the unit's borders.</exception>
    internal static async Task RequirePostAsync(this AppDbContext db, Guid? unitId, Guid? postId, CancellationToken cancellationToken)
    {
        if (postId is { } post && !await db.Posts.AnyAsync(p => p.Id == post && (p.UnitId == unitId || p.UnitId == null), cancellationToken))
        {
            throw new RuleException(AccountErrors.PostElsewhere);
        }
    }

    /// <exception cref="RuleException">Nobody would be left to open it again.</exception>
    internal static async Task RequireAnotherAdministratorAsync(this AppDbContext db, AppUser user, CancellationToken cancellationToken)
    {
        if (user.Role == Role.Admin && !await db.Users.AnyAsync(u => u.Id != user.Id && u.Role == Role.Admin && u.LockedAt == null, cancellationToken))
        {
            throw new RuleException(AccountErrors.LastAdministrator);
        }
    }

    /// <exception cref="RuleException">It is the viewer's own.</exception>
    internal static void RequireAnother(this Viewer viewer, AppUser user)
    {
        if (viewer.UserId == user.Id)
        {
            throw new RuleException(AccountErrors.OwnAccount);
        }
    }

    internal static async Task<AppUser> LoadUserAsync(this AppDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Users.SingleOrDefaultAsync(u => u.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(AppUser));

    /// <exception cref="StaleVersionException">Somebody changed the account since.</exception>
    internal static async Task<AppUser> LoadUserAsync(this AppDbContext db, Guid id, string stamp, CancellationToken cancellationToken)
    {
        var user = await db.LoadUserAsync(id, cancellationToken);
        return user.ConcurrencyStamp == stamp ? user : throw new StaleVersionException();
    }
}
