using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Checks;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.GetMonth;

public sealed class GetMonthHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, IEnumerable<IMonthCheck> checks) : IRequestHandler<GetMonthQuery, MonthDto>
{
    public async Task<MonthDto> Handle(GetMonthQuery request, CancellationToken cancellationToken)
    {
        var first = MonthCode.FirstOn(request.Month);
        var last = first.AddMonths(1).AddDays(-1);
        var (viewer, me, hasEnded) = (context.Viewer, context.Signature(), last < calendar.Today);
        var all = await db.ClosedMonthsAsync(cancellationToken);
        var closed = all.Find(c => c.FirstOn == first);
        var rule = closed?.Rule() ?? await db.RuleOnAsync(last, cancellationToken);
        var closes = await db.MonthCloses.AsNoTracking().Where(c => c.FirstOn == first).OrderByDescending(c => c.Edition).ToListAsync(cancellationToken);
        var editions = closes.ConvertAll(c => MonthEditionDto.Of(c, me));
        var (figures, corrections) = (new MonthFigures(db, viewer), await db.CorrectionsAsync(viewer, all, cancellationToken));
        var own = corrections.Where(c => c.CorrectsKey == closed?.Key).ToList();
        var booked = corrections.Where(c => c.BookedIn == request.Month || (c.BookedIn is null && closed is null && IsNext(all, c, first))).ToList();
        var names = await LineNames.ReadAsync(db, viewer, own.Concat(booked).Select(c => c.Correction.Line.ProjectId), cancellationToken);
        var codes = all.ToDictionary(c => c.Key, c => c.Code);
        var flows = await figures.FlowsAsync(first, closed, rule, cancellationToken);
        var limits = (await db.RulesAsync(cancellationToken)).MonthChecks;
        var filter = new LineFilter(first, last, MonthFigures.ThresholdOf(rule), FilterIds.None);
        return new MonthDto
        {
            Code = MonthClose.CodeOf(first),
            FirstOn = first,
            LastOn = last,
            HasEnded = hasEnded,
            IsClosed = closed is not null,
            Rule = rule,
            Headline = MonthFigures.Headline(rule),
            Close = editions is [{ State: not (MonthCloseState.Withdrawn or MonthCloseState.Reopened) } latest, ..] ? latest : null,
            Editions = editions,
            Flows = flows,
            FlowCorrections = FlowKinds.All.ToDictionary(k => k, k => CorrectionFigure.Of(own.Select(c => c.Correction), FlowKinds.Number(k, rule.Basis), filter)),
            Stocks = await figures.StocksAsync(last < calendar.Today ? last : calendar.Today, closed, rule, cancellationToken),
            Corrections = List(own),
            Booked = List(booked),
            Limits = limits,
            Checks = closed is null && hasEnded ? await ChecksAsync(new MonthUnderCheck(first, rule, limits), viewer, cancellationToken) : [],
        };

        CorrectionListDto List(List<BookedCorrection> rows) => new([.. rows.Take(GetMonthQuery.MostCorrections).Select(c => CorrectionRowDto.Of(c, codes[c.CorrectsKey], names))], rows.Count);
    }

    // What waits belongs to the first month after the corrected one that is still open.
    private static bool IsNext(List<ClosedMonth> closed, BookedCorrection correction, DateOnly month)
    {
        var known = closed.ConvertAll(c => c.FirstOn).ToHashSet();
        var day = closed.Find(c => c.Key == correction.CorrectsKey)!.FirstOn;
        while (known.Contains(day))
        {
            day = day.AddMonths(1);
        }

        return day == month;
    }

    private async Task<IReadOnlyList<MonthCheckDto>> ChecksAsync(MonthUnderCheck month, Viewer viewer, CancellationToken cancellationToken)
    {
        var found = new List<MonthCheckDto>();
        foreach (var check in checks)
        {
            found.AddRange(await check.FindAsync(month, viewer, cancellationToken));
        }

        return [.. found.OrderByDescending(f => f.Blocks).ThenBy(f => f.Kind)];
    }
}
