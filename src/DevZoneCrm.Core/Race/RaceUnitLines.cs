using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race;

/// <summary>A unit's lines in the days of a table, as far as a viewer sees their projects.</summary>
internal sealed class RaceUnitLines(IAppDbContext db, Viewer viewer)
{
    /// <summary>Projects that must stand together before their sum is shown.</summary>
    public const int LeastTogether = 2;

    public static IQueryable<RaceEntry> Of(IAppDbContext db, RaceTable table, Guid unitId, RaceMilestone? milestone = null, RaceSign? sign = null, bool corrections = false)
    {
        var ((from, to), first, last) = (table.Days, table.Period.From.Year, table.Period.To.Year);
        var live = true;
        bool[] both = [true, false];
        var marked = corrections ? db.RaceEntries.AsNoTracking().Where(e => EF.Constant(both).Contains(e.IsLive)) : db.RaceEntries.AsNoTracking().Where(e => e.IsLive == live);
        var lines = marked.Where(e => e.Year >= first && e.Year <= last && e.UnitId == unitId && e.On >= from && e.On <= to);
        lines = milestone is { } wanted ? lines.Where(e => e.Milestone == wanted) : lines;
        return sign switch
        {
            RaceSign.Plus => lines.Where(e => e.PointsE2 + e.UnitPointsE2 > 0),
            RaceSign.Minus => lines.Where(e => e.PointsE2 + e.UnitPointsE2 < 0),
            _ => lines,
        };
    }

    /// <summary>Lines of projects the viewer sees, masked or not.</summary>
    public IQueryable<RaceEntry> Seen(IQueryable<RaceEntry> lines)
    {
        var seen = db.Projects.VisibleTo(viewer);
        return lines.Where(e => e.ProjectId != null && seen.Any(p => p.Id == e.ProjectId));
    }

    public IQueryable<RaceEntry> Hidden(IQueryable<RaceEntry> lines)
    {
        var seen = db.Projects.VisibleTo(viewer);
        return lines.Where(e => e.ProjectId != null && !seen.Any(p => p.Id == e.ProjectId));
    }

    /// <summary>What a project is called for this viewer, and whether its page can be opened.</summary>
    public async Task<IReadOnlyDictionary<Guid, (string Code, string Name, bool IsInFull)>> NamesAsync(IReadOnlyList<Guid> projects, CancellationToken cancellationToken)
    {
        var wanted = db.Projects.AsNoTracking().Where(p => EF.Parameter(projects).Contains(p.Id));
        var open = (await wanted.Where(ProjectVisibility.InFull(viewer)).Select(p => p.Id).ToListAsync(cancellationToken)).ToHashSet();
        var rows = await wanted.VisibleTo(viewer).Select(p => new { p.Id, p.Code, p.Name, p.CodeName, IsSecret = p.Confidentiality == Confidentiality.Secret }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Id, r => (r.Code, !open.Contains(r.Id) ? r.Code : r.IsSecret ? r.CodeName ?? r.Code : r.Name, open.Contains(r.Id)));
    }

    /// <summary>In the order in which they happened; on one day as the milestones follow each other.</summary>
    public static IEnumerable<RaceEntry> InOrder(IEnumerable<RaceEntry> entries) => entries.OrderBy(e => e.On).ThenBy(e => e.Cause).ThenBy(e => Turn(e.Milestone)).ThenBy(e => e.BookedAt).ThenBy(e => e.Id);

    // 注册 and 拿地 stand between 签约 and 开工.
    private static decimal Turn(RaceMilestone milestone) => milestone switch
    {
        RaceMilestone.Registered => 4.1m,
        RaceMilestone.LandSecured => 4.2m,
        _ => (int)milestone,
    };
}
