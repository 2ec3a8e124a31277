using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Notices;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Notices;

/// <inheritdoc />
internal sealed class NoticeReceivers(AppDbContext db) : INoticeReceivers
{
    public Task<IReadOnlyList<Viewer>> HoldersOfAsync(IReadOnlyCollection<Guid> posts, CancellationToken cancellationToken) =>
        ReadAsync(db.Users.Where(u => u.PostId != null && EF.Parameter(posts).Contains(u.PostId.Value)), cancellationToken);

    public Task<IReadOnlyList<Viewer>> HeadsOfAsync(IReadOnlyCollection<Guid> units, CancellationToken cancellationToken) =>
        ReadAsync(db.Users.Where(u => u.Role == Role.UnitHead && u.UnitId != null && EF.Parameter(units).Contains(u.UnitId.Value)), cancellationToken);

    public Task<IReadOnlyList<Viewer>> WithRolesAsync(IReadOnlyCollection<Role> roles, CancellationToken cancellationToken) =>
        ReadAsync(db.Users.Where(u => EF.Parameter(roles).Contains(u.Role)), cancellationToken);

    public Task<IReadOnlyList<Viewer>> FindAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken) =>
        ReadAsync(db.Users.Where(u => EF.Parameter(users).Contains(u.Id)), cancellationToken);

    public Task<IReadOnlyList<Viewer>> EverybodyAsync(CancellationToken cancellationToken) => ReadAsync(db.Users, cancellationToken);

    public Task<IReadOnlyList<Viewer>> NamedAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        ReadAsync(db.Users.Where(u => EF.Parameter(names).Contains(u.DisplayName)), cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> AddressesAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken) => await db.Users.AsNoTracking()
        .Where(u => EF.Parameter(users).Contains(u.Id) && u.Email != null && u.Email != string.Empty).ToDictionaryAsync(u => u.Id, u => u.Email!, cancellationToken);

    public async Task SetAddressAsync(Guid user, string? address, CancellationToken cancellationToken)
    {
        var account = await db.Users.SingleAsync(u => u.Id == user, cancellationToken);
        (account.Email, account.NormalizedEmail) = (address, address?.ToUpperInvariant());
    }

    private static async Task<IReadOnlyList<Viewer>> ReadAsync(IQueryable<AppUser> users, CancellationToken cancellationToken) => await users.AsNoTracking()
        .Where(u => u.LockedAt == null).OrderBy(u => u.Id)
        .Select(u => new Viewer { UserId = u.Id, Name = u.DisplayName, Kind = ViewerKind.User, Role = u.Role, UnitId = u.UnitId, PostId = u.PostId })
        .ToListAsync(cancellationToken);
}
