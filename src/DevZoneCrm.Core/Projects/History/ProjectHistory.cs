using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.History;

/// <summary>Stages, corrections, statuses and amounts as one timeline.</summary>
internal static class ProjectHistory
{
    public static IReadOnlyList<ProjectHistoryDto> Of(
        IReadOnlyList<StageEvent> events, IReadOnlyList<StatusPeriod> statuses, IReadOnlyList<SupersededInvestment> superseded, Money now)
    {
        IEnumerable<ProjectHistoryDto> lines = [.. Stages(events), .. Statuses(statuses), .. Amounts(superseded, now)];
        return [.. lines.OrderByDescending(ShownUnder).ThenByDescending(l => l.RecordedAt).ThenByDescending(l => l.Milestone)];
    }

    // A correction is news of the day it was made, whatever day it corrects.
    public static DateOnly ShownUnder(ProjectHistoryDto line) =>
        line.Kind is HistoryKind.Corrected or HistoryKind.Withdrawn && line.RecordedAt is { } at ? ZoneCalendar.DayOf(at) : line.On ?? DateOnly.MinValue;

    private static IEnumerable<ProjectHistoryDto> Stages(IReadOnlyList<StageEvent> events)
    {
        var (stood, accepted) = (new Dictionary<Milestone, DateOnly?>(), new Dictionary<Milestone, DateOnly?>());
        // What one saving recorded bears one instant; a date stood there before it was corrected.
        foreach (var e in events.OrderBy(e => e.RecordedAt).ThenBy(e => e.Kind).ThenBy(e => e.Id))
        {
            var dates = e.Kind == StageEventKind.Accepted ? accepted : stood;
            yield return new ProjectHistoryDto
            {
                Kind = e.Kind switch { StageEventKind.Recorded => HistoryKind.Recorded, StageEventKind.Corrected => HistoryKind.Corrected, StageEventKind.Accepted => HistoryKind.Accepted, _ => HistoryKind.Withdrawn },
                On = e.OccurredOn,
                Milestone = e.Milestone,
                OldOn = e.Kind is StageEventKind.Recorded ? null : dates.GetValueOrDefault(e.Milestone),
                Note = e.Note,
                RecordedAt = e.RecordedAt,
                RecordedBy = e.RecordedBy,
            };
            dates[e.Milestone] = e.OccurredOn;
        }
    }

    private static IEnumerable<ProjectHistoryDto> Statuses(IReadOnlyList<StatusPeriod> statuses)
    {
        foreach (var s in statuses)
        {
            yield return new ProjectHistoryDto { Kind = HistoryKind.Left, On = s.FromOn, Status = s.Status, Note = s.Reason, LostTo = s.LostTo };

            // One that ends where the next begins was followed by it, not resumed.
            if (s.UntilOn is { } until && !statuses.Any(next => next.Id != s.Id && next.FromOn == until))
            {
                yield return new ProjectHistoryDto { Kind = HistoryKind.Resumed, On = until, Status = ProjectStatus.Active };
            }
        }
    }

    private static IEnumerable<ProjectHistoryDto> Amounts(IReadOnlyList<SupersededInvestment> superseded, Money now)
    {
        var next = now;
        foreach (var s in superseded.OrderByDescending(s => s.UntilOn).ThenByDescending(s => s.Id))
        {
            var old = new Money(s.Amount, s.Currency);
            yield return new ProjectHistoryDto { Kind = HistoryKind.Amount, On = s.UntilOn, OldAmount = old, NewAmount = next, Note = s.Reason };
            next = old;
        }
    }
}
