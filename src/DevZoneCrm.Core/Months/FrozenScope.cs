using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months;

/// <summary>Which of the lines that months keep a viewer counts: of projects he may see now, of the unit and chain they had then.</summary>
public static class FrozenScope
{
    /// <summary>Lines of projects that are no longer there count only for who sees everything.</summary>
    public static IQueryable<T> SeenBy<T>(this IQueryable<T> kept, IAppDbContext db, Viewer viewer)
        where T : CountedFacts
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Scope == ProjectScope.AllWithSecret)
        {
            return kept;
        }

        // Each line looks for its project, rather than all that the viewer sees being listed: a month's lines are few.
        var seen = db.Projects.VisibleTo(viewer);
        return kept.Where(r => seen.Any(p => p.Id == r.ProjectId));
    }

    public static IQueryable<T> Of<T>(this IQueryable<T> kept, FilterIds filter)
        where T : CountedFacts
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (unit, chain, shared) = (filter.UnitId, filter.ChainId, filter.Shared.ToList());
        kept = unit is null ? kept : shared.Count == 0 ? kept.Where(r => r.UnitId == unit) : kept.Where(r => r.UnitId == unit || EF.Parameter(shared).Contains(r.ProjectId));
        return chain is null ? kept : kept.Where(r => r.ChainId == chain);
    }

    /// <summary>Of these projects the ones the viewer may see now; none where he sees everything, whether it is still there or not.</summary>
    public static async Task<IReadOnlySet<Guid>?> SeenAmongAsync(this IAppDbContext db, Viewer viewer, IEnumerable<Guid> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Scope == ProjectScope.AllWithSecret)
        {
            return null;
        }

        var asked = ids.Distinct().ToList();
        return (await db.Projects.VisibleTo(viewer).Where(p => EF.Parameter(asked).Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken)).ToHashSet();
    }
}
