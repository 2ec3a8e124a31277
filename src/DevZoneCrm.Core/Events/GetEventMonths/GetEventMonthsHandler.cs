using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Events.GetEventMonths;

public sealed class GetEventMonthsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetEventMonthsQuery, EventMonthsDto>
{
    private const int MonthsPerYear = 12;
    private const int KindFactor = 100;

    public async Task<EventMonthsDto> Handle(GetEventMonthsQuery request, CancellationToken cancellationToken)
    {
        var (today, viewer) = (calendar.Today, context.Viewer);
        var (from, to) = (new DateOnly(request.Year, 1, 1), new DateOnly(request.Year, MonthsPerYear, 31));
        var basis = await BasisAsync(from, to, today, cancellationToken);
        var events = await EventsAsync(from, to, today, cancellationToken);
        var flows = await Counting.Flows(db, db.Projects.AsNoTracking().VisibleTo(viewer), [FlowKind.Signed, FlowKind.Started], from, to, basis)
            .FiguresByAsync(r => (r.Kind * KindFactor) + r.On.Month, cancellationToken);
        var (signed, started) = (FlowKinds.Number(FlowKind.Signed, basis), FlowKinds.Number(FlowKind.Started, basis));
        var rows = new Dictionary<MonthRow, IReadOnlyList<MonthCell>>
        {
            [MonthRow.Event] = [.. Months(from).Select(EventsOf)],
            [MonthRow.Signing] = [.. Months(from).Select(m => FlowOf(m, signed, ZoneEventKind.Signing))],
            [MonthRow.Start] = [.. Months(from).Select(m => FlowOf(m, started, ZoneEventKind.Start))],
        };
        var next = new DateOnly(today.Year, today.Month, 1).AddMonths(1);
        var warned = rows.SelectMany(r => MonthWarning.Of(r.Key, r.Value, today));
        // December looks into January, which is not on this page.
        var ahead = request.Year == today.Year && next.Year > today.Year ? MonthWarning.Of(MonthRow.Event, [EventsOf(next)], today) : [];
        return new EventMonthsDto(request.Year, rows, [.. warned, .. ahead], basis, viewer.Scope != ProjectScope.AllWithSecret);

        MonthCell EventsOf(DateOnly month) => MonthCell.Of(month, Held(month), events.Where(e => e.Month == month && e.State == ZoneEventState.Planned).Sum(e => e.Count), mustPlan: true, today);

        int Held(DateOnly month) => events.Where(e => e.Month == month && e.State == ZoneEventState.Held).Sum(e => e.Count);

        MonthCell FlowOf(DateOnly month, int number, ZoneEventKind kind) => MonthCell.Of(
            month, flows.GetValueOrDefault((number * KindFactor) + month.Month)?.Count ?? 0, events.Where(e => e.Month == month && e.State == ZoneEventState.Planned && e.Kind == kind).Sum(e => e.Count), mustPlan: false, today);
    }

    private static IEnumerable<DateOnly> Months(DateOnly first) => Enumerable.Range(0, MonthsPerYear).Select(first.AddMonths);

    // As the overview of the year says.
    private async Task<CountingBasis> BasisAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken cancellationToken)
    {
        var closed = await db.ClosedMonthsAsync(cancellationToken, from, to);
        return (closed.LastOrDefault(c => c.LastOn >= to)?.Rule() ?? await db.RuleOnAsync(to < today ? to : today, cancellationToken)).Basis;
    }

    private async Task<List<EventCount>> EventsAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken cancellationToken)
    {
        var last = to < today || from > today ? to : to.AddMonths(1);
        var groups = await db.ZoneEvents.Where(e => e.FirstOn >= from && e.FirstOn <= last && e.State != ZoneEventState.Cancelled)
            .GroupBy(e => new { e.FirstOn.Year, e.FirstOn.Month, e.Kind, e.State })
            .Select(g => new { g.Key.Year, g.Key.Month, g.Key.Kind, g.Key.State, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return groups.ConvertAll(g => new EventCount(new DateOnly(g.Year, g.Month, 1), g.Kind, g.State, g.Count));
    }

    private sealed record EventCount(DateOnly Month, ZoneEventKind Kind, ZoneEventState State, int Count);
}
