using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>Loads what a command is about, in the version the caller saw.</summary>
public static class RootLoading
{
    /// <exception cref="NotFoundException">There is none with this id.</exception>
    /// <exception cref="StaleVersionException">Another version is stored.</exception>
    public static async Task<T> LoadAsync<T>(this IAppDbContext db, IQueryable<T> roots, Guid id, long version, CancellationToken cancellationToken)
        where T : AggregateRoot
    {
        ArgumentNullException.ThrowIfNull(db);
        var root = await roots.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException(typeof(T).Name);
        db.ExpectVersion(root, version);
        return root;
    }

    /// <summary>Saves and answers with the new version, which the page needs for its next change.</summary>
    public static async Task<long> SaveAsync(this IAppDbContext db, AggregateRoot root, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(root);
        await db.SaveChangesAsync(cancellationToken);
        return root.Version;
    }
}
