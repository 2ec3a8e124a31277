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

    /// <summary>Of the unit and the chain they had then; what several units shared counts for each of them, with the parts of that time.</summary>
    public static IQueryable<FrozenFlow> Of(this IQueryable<FrozenFlow> kept, IAppDbContext db, FilterIds filter)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        // Two names for one unit: lines and parts keep its id in different forms on SQLite.
        var (unit, part, chain) = (filter.UnitId, filter.UnitId, filter.ChainId);
        kept = unit is null ? kept : kept.Where(r => r.UnitId == unit || db.FrozenShares.Any(s => s.UnitId == part && s.CloseKey == r.CloseKey && s.ProjectId == r.ProjectId));
        return chain is null ? kept : kept.Where(r => r.ChainId == chain);
    }

    /// <inheritdoc cref="Of(IQueryable{FrozenFlow}, IAppDbContext, FilterIds)"/>
    public static IQueryable<FrozenStock> Of(this IQueryable<FrozenStock> kept, IAppDbContext db, FilterIds filter)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var (unit, part, chain) = (filter.UnitId, filter.UnitId, filter.ChainId);
        kept = unit is null ? kept : kept.Where(r => r.UnitId == unit || db.FrozenShares.Any(s => s.UnitId == part && s.CloseKey == r.CloseKey && s.ProjectId == r.ProjectId));
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
