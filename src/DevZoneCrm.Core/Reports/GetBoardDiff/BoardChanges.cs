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
        var before = await left.Select(s => new Stood(s.ProjectId, s.Code, s.Kind, s.StageOn)).ToListAsync(cancellationToken);
        var after = await entered.Select(s => new Stood(s.ProjectId, s.Code, s.Kind, s.StageOn)).ToDictionaryAsync(x => x.ProjectId, cancellationToken);
        var statuses = await db.StatusPeriods.Where(s => s.FromOn <= to && (s.UntilOn == null || s.UntilOn > to) && (s.FromOn > from || s.UntilOn <= from))
            .Select(s => new { s.ProjectId, s.Status }).Distinct().ToListAsync(cancellationToken);
        var statusAfter = statuses.ToLookup(s => s.ProjectId, s => s.Status);
        var changed = before.ConvertAll(b => after.Remove(b.ProjectId, out var a)
            ? new ChangedProject(b.Code, b.Stage, a.Stage, a.StageOn, ProjectStatus.Active)
            : new ChangedProject(b.Code, b.Stage, ProjectStage.None, default, statusAfter[b.ProjectId].FirstOrDefault()));
        changed.AddRange(after.Values.Select(a => new ChangedProject(a.Code, ProjectStage.None, a.Stage, a.StageOn, ProjectStatus.Active)));
        // A new amount ends one span and begins another in the same column.
        return [.. changed.Where(c => c.Before != c.After).OrderBy(c => c.Code, StringComparer.Ordinal)];
    }

    private sealed record Stood(Guid ProjectId, string Code, int Kind, DateOnly StageOn)
    {
        public ProjectStage Stage => (ProjectStage)Kind;
    }
}
