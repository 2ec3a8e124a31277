using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Months;

/// <summary>The corrections of closed months, as far as the viewer may see their projects now.</summary>
public static class SeenCorrections
{
    public static async Task<IReadOnlyList<BookedCorrection>> CorrectionsAsync(this IAppDbContext db, Viewer viewer, IReadOnlyList<ClosedMonth> closed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var all = await MonthCorrections.ReadAsync(db, closed, cancellationToken);
        var seen = await db.SeenAmongAsync(viewer, all.Select(c => c.Correction.Line.ProjectId), cancellationToken);
        return seen is null ? all : [.. all.Where(c => seen.Contains(c.Correction.Line.ProjectId))];
    }
}
