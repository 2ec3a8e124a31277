using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports;

/// <summary>The projects a report runs over: what the viewer may see, narrowed by the filter.</summary>
public static class CountingScope
{
    /// <exception cref="RuleException">There is no unit or chain of that name.</exception>
    public static async Task<IQueryable<Project>> ProjectsForAsync(this IAppDbContext db, Viewer viewer, CountingFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var ids = await db.FilterIdsAsync(filter, cancellationToken);
        var projects = db.Projects.AsNoTracking().VisibleTo(viewer);
        if (ids.UnitId is { } unit)
        {
            projects = projects.Where(UnitParts.Of(unit));
        }

        if (ids.ChainId is { } chain)
        {
            projects = projects.Where(p => p.ChainId == chain);
        }

        return projects;
    }

    /// <exception cref="RuleException">There is no unit or chain of that name.</exception>
    public static async Task<FilterIds> FilterIdsAsync(this IAppDbContext db, CountingFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        Guid? unit = string.IsNullOrWhiteSpace(filter.Unit) ? null
            : await db.Units.Where(u => u.Name == filter.Unit || u.ShortName == filter.Unit).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellationToken)
                ?? throw new RuleException("Unit.Unknown", filter.Unit);
        Guid? chain = string.IsNullOrWhiteSpace(filter.Chain) ? null
            : await db.Chains.Where(c => c.Name == filter.Chain).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken)
                ?? throw new RuleException("Chain.Unknown", filter.Chain);
        return new FilterIds(unit, chain);
    }
}
