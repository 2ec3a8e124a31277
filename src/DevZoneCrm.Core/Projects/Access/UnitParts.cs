using System.Linq.Expressions;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Access;

/// <summary>The projects of a unit: its own, and with a split those in which it has any part (contracts 3). The one place; totals, board, lists and reports ask here.</summary>
public static class UnitParts
{
    public static Expression<Func<Project, bool>> Of(Guid unit) => p => p.UnitId == unit || p.Shares.Any(s => s.UnitId == unit);

    /// <summary>Of any of the units; the zone still counts a project once.</summary>
    public static Expression<Func<Project, bool>> OfAny(IReadOnlyList<Guid> units) =>
        units is [var one] ? Of(one) : p => units.Contains(p.UnitId) || p.Shares.Any(s => units.Contains(s.UnitId));
}
