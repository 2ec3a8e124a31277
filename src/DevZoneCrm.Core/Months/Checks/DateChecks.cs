using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.Checks;

/// <summary>Odd dates of the month: without 签约, recorded late, accepted too early, on a day off.</summary>
public sealed class DateChecks(IAppDbContext db, WorkingCalendar calendar) : IMonthCheck
{
    private const int MostRead = 2_000;

    private static readonly Milestone[] Confirmed =
        [Milestone.Signed, Milestone.Registered, Milestone.LandSecured, Milestone.Started, Milestone.Completed, Milestone.Producing, Milestone.FullCapacity];

    public async Task<IReadOnlyList<MonthCheckDto>> FindAsync(MonthUnderCheck month, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(month);
        var (first, last) = (month.FirstOn, month.LastOn);
        var seen = db.Projects.AsNoTracking().VisibleTo(viewer);
        var notSigned = await seen.Where(p => p.SignedOn == null && p.StartedOn >= first && p.StartedOn <= last)
            .OrderBy(p => p.Code).Take(MostRead).Select(p => new Dated { Id = p.Id, Code = p.Code, Name = p.Name, Milestone = Milestone.Started, On = p.StartedOn!.Value }).ToListAsync(cancellationToken);
        var start = FlowKinds.Number(FlowKind.Started, CountingBasis.Statistics);
        int[] accepted = [start, FlowKinds.Number(FlowKind.Completed, CountingBasis.Statistics)];
        var early = (await db.ProjectFlows.AsNoTracking().Where(f => accepted.Contains(f.Kind) && f.On >= first && f.On <= last)
                .Join(seen, f => f.ProjectId, p => p.Id, (f, p) => new { p.Id, p.Code, p.Name, f.On, IsStart = f.Kind == start, p.StartedOn, p.CompletedOn })
                .Where(x => x.On < (x.IsStart ? x.StartedOn : x.CompletedOn)).OrderBy(x => x.Code).Take(MostRead).ToListAsync(cancellationToken))
            .ConvertAll(x => new Dated { Id = x.Id, Code = x.Code, Name = x.Name, Milestone = x.IsStart ? Milestone.Started : Milestone.Completed, On = x.On });
        var off = (await seen.Where(p => (p.StartedOn >= first && p.StartedOn <= last) || (p.SignedOn >= first && p.SignedOn <= last)).OrderBy(p => p.Code).Take(MostRead)
                .Select(p => new { p.Id, p.Code, p.Name, p.SignedOn, p.StartedOn }).ToListAsync(cancellationToken))
            .SelectMany(p => new[] { (p.Id, p.Code, p.Name, Milestone: Milestone.Signed, On: p.SignedOn), (p.Id, p.Code, p.Name, Milestone: Milestone.Started, On: p.StartedOn) })
            .Where(p => p.On >= first && p.On <= last && !calendar.IsWorkingDay(p.On.Value))
            .Select(p => new Dated { Id = p.Id, Code = p.Code, Name = p.Name, Milestone = p.Milestone, On = p.On!.Value }).ToList();
        return
        [
            .. await FindingAsync(MonthCheckKind.NotSigned, notSigned, viewer, cancellationToken),
            .. await FindingAsync(MonthCheckKind.LateRecorded, await LateAsync(seen, month, cancellationToken), viewer, cancellationToken),
            .. await FindingAsync(MonthCheckKind.StatisticsBefore, early, viewer, cancellationToken),
            .. await FindingAsync(MonthCheckKind.RestDay, off, viewer, cancellationToken),
        ];
    }

    // What a file brought in is confirmed as it is (contracts 2); only what people recorded can be late.
    private async Task<List<Dated>> LateAsync(IQueryable<Project> seen, MonthUnderCheck month, CancellationToken cancellationToken)
    {
        var (first, last, days) = (month.FirstOn, month.LastOn, month.Limits.LateDays);
        var earliest = new DateTimeOffset(first.AddDays(days), TimeOnly.MinValue, TimeSpan.Zero).AddDays(-1);
        var (kinds, operatorName) = (Confirmed, Viewer.Operator.Name);
        var rows = await db.StageEvents.AsNoTracking()
            .Where(e => e.OccurredOn >= first && e.OccurredOn <= last && e.RecordedAt > earliest && e.Kind == StageEventKind.Recorded && kinds.Contains(e.Milestone) && e.Note != null && e.RecordedBy != operatorName)
            .Join(seen, e => e.ProjectId, p => p.Id, (e, p) => new { p.Id, p.Code, p.Name, e.Milestone, e.OccurredOn, e.RecordedAt })
            .OrderBy(x => x.Code).Take(MostRead).ToListAsync(cancellationToken);
        return rows.ConvertAll(x => new Dated { Id = x.Id, Code = x.Code, Name = x.Name, Milestone = x.Milestone, On = x.OccurredOn!.Value, RecordedOn = ZoneCalendar.DayOf(x.RecordedAt) })
            .FindAll(x => x.RecordedOn!.Value.DayNumber - x.On.DayNumber > days);
    }

    private async Task<IReadOnlyList<MonthCheckDto>> FindingAsync(MonthCheckKind kind, IReadOnlyList<Dated> found, Viewer viewer, CancellationToken cancellationToken)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var shown = found.Take(MonthCheckLimits.NamedProjects).ToList();
        var names = await LineNames.ReadAsync(db, viewer, shown.Select(s => s.Id), cancellationToken);
        return [new MonthCheckDto(kind, false, found.Count) { Projects = [.. shown.Select(s => new CheckedProjectDto(s.Id, s.Code, names.Of(s.Id, s.Name), s.Milestone, s.On, s.RecordedOn))] }];
    }

    private sealed class Dated
    {
        public Guid Id { get; init; }

        public required string Code { get; init; }

        public required string Name { get; init; }

        public Milestone Milestone { get; init; }

        public DateOnly On { get; init; }

        public DateOnly? RecordedOn { get; init; }
    }
}
