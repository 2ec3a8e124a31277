using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.Sheet;

/// <summary>Loads the names of all units, owners and chains: three questions for a sheet of any length.</summary>
public static class ProjectNamesQuery
{
    public static async Task<ProjectNames> ProjectNamesAsync(this IAppDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        var owners = await db.Posts.AsNoTracking().Join(db.People, p => p.PersonId, p => p.Id, (post, person) => new { post.Id, person.Name })
            .ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var chains = await db.Chains.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        return new ProjectNames(units, owners, chains);
    }
}
