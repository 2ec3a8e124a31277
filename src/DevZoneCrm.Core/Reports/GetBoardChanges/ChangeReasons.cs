using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>Why the projects shown changed, and who recorded it: from the history of stages, the status periods, the earlier amounts, and the record.</summary>
internal sealed class ChangeReasons
{
    private readonly ILookup<Guid, StageEvent> stages;
    private readonly ILookup<Guid, StatusPeriod> statuses;
    private readonly ILookup<Guid, SupersededInvestment> amounts;
    private readonly ILookup<string, string> record;

    private ChangeReasons(
        IEnumerable<StageEvent> stages, IEnumerable<StatusPeriod> statuses, IEnumerable<SupersededInvestment> amounts, IEnumerable<(string Part, string Actor)> record)
    {
        this.stages = stages.ToLookup(e => e.ProjectId);
        this.statuses = statuses.ToLookup(s => s.ProjectId);
        this.amounts = amounts.ToLookup(a => a.ProjectId);
        this.record = record.ToLookup(r => r.Part, r => r.Actor, StringComparer.OrdinalIgnoreCase);
    }

    public static async Task<ChangeReasons> ReadAsync(IAppDbContext db, IReadOnlyCollection<Guid> ids, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var events = await db.StageEvents.AsNoTracking().Where(e => ids.Contains(e.ProjectId)).ToListAsync(cancellationToken);
        var periods = await db.StatusPeriods.AsNoTracking()
            .Where(s => ids.Contains(s.ProjectId) && s.FromOn <= to && (s.UntilOn == null || s.UntilOn > from)).ToListAsync(cancellationToken);
        var earlier = await db.SupersededInvestments.AsNoTracking().Where(s => ids.Contains(s.ProjectId) && s.UntilOn > from && s.UntilOn <= to).ToListAsync(cancellationToken);
        // A project's line of the record holds its parts, each under its own id.
        List<string> keys = [.. periods.Select(s => s.ProjectId).Concat(earlier.Select(e => e.ProjectId)).Distinct().Select(id => id.ToString())];
        List<string> parts = [.. periods.Select(s => s.Id.ToString()), .. earlier.Select(e => e.Id.ToString())];
        var lines = await db.AuditEntries.AsNoTracking().Where(a => keys.Contains(a.EntityId)).OrderBy(a => a.Sequence).Select(a => new { a.Changes, a.Actor }).ToListAsync(cancellationToken);
        var named = parts.SelectMany(part => lines.Where(l => l.Changes.Contains(part, StringComparison.OrdinalIgnoreCase)).Select(l => (part, l.Actor)));
        return new ChangeReasons(events, periods, earlier, named);
    }

    /// <summary>Who recorded the stage last, and the note; a date put right counts as recorded then.</summary>
    public BoardChangeRowDto Stage(BoardChangeRowDto row)
    {
        var milestone = (Milestone)(int)row.After;
        return stages[row.ProjectId].Where(e => e.Milestone == milestone && e.Kind is StageEventKind.Recorded or StageEventKind.Corrected).OrderBy(e => e.RecordedAt).ThenBy(e => e.Id).LastOrDefault() is { } e
            ? row with { On = e.OccurredOn, Reason = e.Note, By = e.RecordedBy }
            : row;
    }

    /// <summary>New on the board, or back on it: what ended the last status is then the reason.</summary>
    public BoardChangeRowDto Entry(BoardChangeRowDto row, DateOnly from, DateOnly to, string? resumedBecause) =>
        statuses[row.ProjectId].Where(s => s.FromOn <= from && s.UntilOn > from && s.UntilOn <= to).MaxBy(s => s.UntilOn) is { } ended
            ? row with { On = ended.UntilOn, IsResumed = true, Reason = resumedBecause, By = record[ended.Id.ToString()].LastOrDefault() }
            : Stage(row);

    public BoardChangeRowDto Exit(BoardChangeRowDto row, DateOnly to) =>
        statuses[row.ProjectId].FirstOrDefault(s => s.FromOn <= to && (s.UntilOn is null || s.UntilOn > to)) is { } now
            ? row with { On = now.FromOn, Status = now.Status, Reason = now.Reason, LostTo = now.LostTo, By = record[now.Id.ToString()].FirstOrDefault() }
            : Amount(row);

    public BoardChangeRowDto Amount(BoardChangeRowDto row) =>
        amounts[row.ProjectId].OrderBy(a => a.UntilOn).ThenBy(a => a.Id).LastOrDefault() is { } last
            ? row with { On = last.UntilOn, Reason = last.Reason, By = record[last.Id.ToString()].FirstOrDefault() }
            : row;
}
