using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.GetMonths;

public sealed class GetMonthsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetMonthsQuery, MonthsDto>
{
    private const int MonthsPerYear = 12;

    public async Task<MonthsDto> Handle(GetMonthsQuery request, CancellationToken cancellationToken)
    {
        var (today, year) = (calendar.Today, request.Year ?? calendar.Today.Year);
        var months = Enumerable.Range(1, MonthsPerYear).Select(m => new DateOnly(year, m, 1)).Where(m => m <= today).ToList();
        if (months.Count == 0)
        {
            return new MonthsDto(year, []);
        }

        var closed = await db.ClosedMonthsAsync(cancellationToken, months[0], months[^1]);
        var (first, last) = (months[0], months[^1]);
        var closes = (await db.MonthCloses.AsNoTracking().Where(c => c.FirstOn >= first && c.FirstOn <= last).ToListAsync(cancellationToken)).GroupBy(c => c.FirstOn).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Edition)!);
        var corrections = (await db.CorrectionsAsync(context.Viewer, closed, cancellationToken)).ToLookup(c => c.CorrectsKey, c => c.Correction);
        var (versions, byMonth) = (await db.CountingRulesAsync(cancellationToken), closed.ToDictionary(c => c.FirstOn));
        var rules = months.ToDictionary(m => m, m => byMonth.TryGetValue(m, out var c) ? c.Rule() : versions.InForceOn(m.AddMonths(1).AddDays(-1)));
        var (signed, started) = (new Dictionary<DateOnly, Figure>(), new Dictionary<DateOnly, Figure>());
        var figures = new MonthFigures(db, context.Viewer);
        foreach (var group in months.GroupBy(m => rules[m].Number))
        {
            var rule = rules[group.First()];
            await AddAsync(signed, MonthFigures.Headline(rule));
            await AddAsync(started, FlowKind.Started);

            async Task AddAsync(Dictionary<DateOnly, Figure> target, FlowKind kind)
            {
                foreach (var (month, figure) in await figures.ByMonthAsync([.. group], closed, kind, rule, cancellationToken))
                {
                    target[month] = figure;
                }
            }
        }

        return new MonthsDto(year, [.. months.OrderDescending().Select(m => Row(m, rules[m], closes.GetValueOrDefault(m), signed[m], started[m], byMonth.TryGetValue(m, out var c) ? corrections[c.Key] : []))]);

        MonthRowDto Row(DateOnly month, RuleContent rule, MonthClose? close, Figure signedFigure, Figure startedFigure, IEnumerable<Correction> own)
        {
            var (lastOn, mine) = (month.AddMonths(1).AddDays(-1), own.ToList());
            var filter = new LineFilter(month, lastOn, MonthFigures.ThresholdOf(rule), FilterIds.None);
            var step = close is { State: MonthCloseState.Withdrawn } ? null : close;
            return new MonthRowDto
            {
                Code = MonthClose.CodeOf(month),
                FirstOn = month,
                HasEnded = lastOn < today,
                State = step?.State,
                IsClosed = byMonth.ContainsKey(month),
                Rule = rule,
                Headline = MonthFigures.Headline(rule),
                Signed = signedFigure,
                Started = startedFigure,
                SignedCorrection = CorrectionFigure.Of(mine, FlowKinds.Number(MonthFigures.Headline(rule)), filter),
                StartedCorrection = CorrectionFigure.Of(mine, FlowKinds.Number(FlowKind.Started, rule.Basis), filter),
                ProposedBy = step?.ProposedBy,
                ProposedAt = step?.ProposedAt,
                ConfirmedBy = step?.ConfirmedBy,
                ConfirmedAt = step?.ConfirmedAt,
            };
        }
    }
}
