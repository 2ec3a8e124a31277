using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.Yield;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reports.GetYield;

public sealed class GetYieldHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetYieldQuery, YieldDto>
{
    public async Task<YieldDto> Handle(GetYieldQuery request, CancellationToken cancellationToken)
    {
        if (!PeriodParser.TryParse(request.Period, out var period))
        {
            throw new RuleException("Period.Unknown", request.Period);
        }

        var viewer = context.Viewer;
        var leads = db.Projects.AsNoTracking().LedIn(period).VisibleTo(viewer);
        if (await RateCheck.MayMissAsync(db, period.From, cancellationToken))
        {
            await Counting.Counting.Flow(db, leads, FlowKind.Signed, DateOnly.MinValue, DateOnly.MaxValue).RequireRatesAsync(db.Projects, viewer, cancellationToken);
        }

        Expression<Func<YieldLine, Project>> project = l => l.Project;
        var sums = request.By switch
        {
            YieldDimension.Region => await SumsAsync(Lines(leads), Yields.Region.On(project), cancellationToken),
            YieldDimension.Channel => await SumsAsync(Lines(leads), Yields.Channel(viewer).On(project), cancellationToken),
            YieldDimension.Event => await SumsAsync(Lines(leads), Yields.Event(db).On(project), cancellationToken),
            YieldDimension.Person => await SumsAsync(Lines(leads), Yields.Person(viewer).On(project), cancellationToken),
            _ => await SumsAsync(WithCity(Lines(leads), Yields.Cities(db, viewer, period)), l => l.City, cancellationToken),
        };
        var names = await NamesAsync(request.By, [.. sums.Select(s => s.Key).OfType<Guid>().Distinct()], cancellationToken);
        var rows = sums.GroupBy(s => s.Key)
            .Select(g => Row(g.Key?.ToString() ?? string.Empty, g.Key is Guid id ? names.GetValueOrDefault(id, id.ToString()) : g.Key as string, [.. g]))
            .OrderBy(r => r.Name is null).ThenByDescending(r => r.Leads).ThenByDescending(r => r.Signed.Wan).ThenBy(r => r.Name, StringComparer.Ordinal);
        var years = sums.Where(s => s.Signed?.Currency == Currency.Usd).Select(s => s.Year).OfType<int>();
        return new YieldDto(period, request.By, [.. rows], Row(string.Empty, null, sums), await RatesOfRecord.ReadAsync(db, years, cancellationToken), viewer.Scope != ProjectScope.AllWithSecret);
    }

    private static YieldRowDto Row(string key, string? name, IReadOnlyCollection<YieldSum> sums) =>
        new(key, name, sums.Sum(s => s.Leads), sums.Sum(s => s.Negotiating), Figure.Of(sums.Select(s => s.Signed).OfType<CountedGroup>()), sums.Sum(s => s.Started));

    // The signing of a project is one row: a lead stands here once.
    private IQueryable<YieldLine> Lines(IQueryable<Project> leads)
    {
        var signed = FlowKinds.Number(FlowKind.Signed);
        return
            from lead in leads
            from flow in db.ProjectFlows.Where(f => f.ProjectId == lead.Id && f.Kind == signed).DefaultIfEmpty()
            select new YieldLine { Project = lead, Currency = (Currency?)flow.Currency, Year = (int?)flow.Year, RateE4 = flow.RateE4, Amount = (long?)flow.Amount };
    }

    private static IQueryable<YieldLine> WithCity(IQueryable<YieldLine> lines, IQueryable<CityOfLead> cities) =>
        from line in lines
        join city in cities on line.Project.Id equals city.ProjectId into found
        from city in found.DefaultIfEmpty()
        select new YieldLine { Project = line.Project, City = city.City, Currency = line.Currency, Year = line.Year, RateE4 = line.RateE4, Amount = line.Amount };

    private static async Task<List<YieldSum>> SumsAsync<TKey>(IQueryable<YieldLine> lines, Expression<Func<YieldLine, TKey>> key, CancellationToken cancellationToken)
    {
        Expression<Func<YieldLine, TKey, KeyedYield<TKey>>> keyed = (l, k) => new KeyedYield<TKey>
        {
            Key = k,
            HasNegotiated = l.Project.NegotiatingOn != null,
            HasStarted = l.Project.StartedOn != null,
            Currency = l.Currency,
            Year = l.Year,
            RateE4 = l.RateE4,
            Amount = l.Amount,
        };
        var groups = await lines.Select(keyed.With(key))
            .GroupBy(r => new { r.Key, r.Currency, r.Year, r.RateE4 })
            .Select(g => new
            {
                g.Key.Key,
                g.Key.Currency,
                g.Key.Year,
                g.Key.RateE4,
                Count = g.Count(),
                Negotiating = g.Count(r => r.HasNegotiated),
                Started = g.Count(r => r.HasStarted),
                Sum = g.Sum(r => r.Amount),
            })
            .ToListAsync(cancellationToken);
        return groups.ConvertAll(g => new YieldSum(
            g.Key, g.Count, g.Negotiating, g.Started, g.Currency is { } currency ? new CountedGroup { Currency = currency, RateE4 = g.RateE4, Count = g.Count, Sum = g.Sum ?? 0 } : null, g.Year));
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(YieldDimension by, List<Guid> ids, CancellationToken cancellationToken) => by switch
    {
        YieldDimension.Event => await db.ZoneEvents.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Title, cancellationToken),
        YieldDimension.Person => await db.Posts.Where(o => ids.Contains(o.Id)).Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name }).ToDictionaryAsync(x => x.Id, x => x.Name, cancellationToken),
        _ => [],
    };
}
