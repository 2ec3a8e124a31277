using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetBoardDiff;

/// <summary>
/// Finds what changed between two days from the spans that ended or began between them; what stood still is not looked at.
/// One project leaves at most one span of the first day and enters at most one of the second.
/// </summary>
internal static class BoardChanges
{
    public static async Task<IReadOnlyList<ChangedProject>> ReadAsync(IAppDbContext db, IQueryable<Project> projects, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (first, last) = from <= to ? (from, to) : (to, from);
        var spans = db.ProjectSpans.AsNoTracking().Of(db, projects);
        var ended = spans.Where(s => s.UntilOn > first && s.UntilOn <= last && s.FromOn <= first);
        var begun = spans.Where(s => s.FromOn > first && s.FromOn <= last && s.UntilOn > last);
        var (left, entered) = from <= to ? (ended, begun) : (begun, ended);
        var before = await left.Join(db.Projects, s => s.ProjectId, p => p.Id, (s, p) => new
        {
            s.ProjectId,
            p.Code,
            s.Stage,
            StatusAfter = p.StatusPeriods.Where(x => x.FromOn <= to && (x.UntilOn == null || x.UntilOn > to)).Select(x => x.Status).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var after = await entered.Join(db.Projects, s => s.ProjectId, p => p.Id, (s, p) => new { s.ProjectId, p.Code, s.Stage, s.StageOn }).ToDictionaryAsync(x => x.ProjectId, cancellationToken);
        var changed = before.Select(b => after.Remove(b.ProjectId, out var a)
            ? new ChangedProject(b.Code, b.Stage, a.Stage, a.StageOn, ProjectStatus.Active)
            : new ChangedProject(b.Code, b.Stage, ProjectStage.None, default, b.StatusAfter)).ToList();
        changed.AddRange(after.Values.Select(a => new ChangedProject(a.Code, ProjectStage.None, a.Stage, a.StageOn, ProjectStatus.Active)));
        // A new amount ends one span and begins another in the same column.
        return [.. changed.Where(c => c.Before != c.After).OrderBy(c => c.Code, StringComparer.Ordinal)];
    }
}
