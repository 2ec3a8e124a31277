using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetTotals;

public sealed class GetTotalsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetTotalsQuery, TotalsDto>
{
    public async Task<TotalsDto> Handle(GetTotalsQuery request, CancellationToken cancellationToken)
    {
        if (!PeriodParser.TryParse(request.Period, out var period))
        {
            throw new RuleException("Period.Unknown", request.Period);
        }

        var today = calendar.Today;
        var asOf = request.AsOf ?? (period.To > today ? today : period.To);
        var projects = await db.ProjectsForAsync(context.Viewer, request.Filter, cancellationToken);
        var flows = AllFlows(projects, period);
        var stock = Counting.Counting.Stock(db, projects, asOf);
        if (await RateCheck.MayMissAsync(db, period.From < asOf ? period.From : asOf, cancellationToken))
        {
            await flows.RequireRatesAsync(projects, cancellationToken);
            await stock.RequireRatesAsync(projects, cancellationToken);
        }

        var passing = flows.Reaching(request.Threshold);
        var byKind = (await passing.Grouped().ToListAsync(cancellationToken)).ToLookup(g => (FlowKind)g.Kind);
        var byStage = (await stock.Reaching(request.Threshold).Grouped().ToListAsync(cancellationToken)).ToLookup(g => (ProjectStage)g.Kind);
        var splits = await TotalsSplits.ReadAsync(passing, cancellationToken);
        return new TotalsDto
        {
            Period = period,
            AsOf = asOf,
            Flows = Enum.GetValues<FlowKind>().ToDictionary(k => k, k => Figure.Of(byKind[k])),
            Stocks = StockStages.All.ToDictionary(s => s.Key, s => Figure.Of(s.Value.SelectMany(stage => byStage[stage]))),
            Major = await MajorAsync(projects, period.To.Year, asOf, cancellationToken),
            Sectors = splits.Sectors,
            Tags = splits.Tags,
            Rates = await RatesAsync([period.From.Year, period.To.Year, asOf.Year], cancellationToken),
        };
    }

    // One statement for all flows: each arm walks the index of its own date.
    private IQueryable<CountedRow> AllFlows(IQueryable<Project> projects, Period period) =>
        Enum.GetValues<FlowKind>().Select(kind => Counting.Counting.Flow(db, projects, kind, period.From, period.To)).Aggregate((all, next) => all.Concat(next));

    private async Task<IReadOnlyDictionary<KeyListLevel, MajorDto>> MajorAsync(IQueryable<Project> projects, int year, DateOnly asOf, CancellationToken cancellationToken)
    {
        var rows = await Counting.Counting.InProgressOn(projects, asOf)
            .Join(db.KeyListEntries.Where(k => k.Year == year), p => p.Id, k => k.ProjectId, (p, k) => new { k.Level, Started = p.StartedOn <= asOf })
            .GroupBy(x => x.Level)
            .Select(g => new { Level = g.Key, Listed = g.Count(), Started = g.Count(x => x.Started) })
            .ToDictionaryAsync(x => x.Level, x => new MajorDto(x.Listed, x.Started), cancellationToken);
        return Enum.GetValues<KeyListLevel>().ToDictionary(l => l, l => rows.GetValueOrDefault(l) ?? new MajorDto(0, 0));
    }

    private async Task<IReadOnlyDictionary<int, decimal>> RatesAsync(IEnumerable<int> years, CancellationToken cancellationToken)
    {
        var rates = await db.ExchangeRates.AsNoTracking().OrderByDescending(r => r.Year).ToListAsync(cancellationToken);
        return years.Distinct().Select(y => (Year: y, Rate: rates.Find(r => r.Year <= y))).Where(x => x.Rate is not null).ToDictionary(x => x.Year, x => x.Rate!.Rate);
    }
}
