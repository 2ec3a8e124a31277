using System.Globalization;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.Checks;

/// <summary>Rates that are missing, and figures that jump.</summary>
public sealed class FigureChecks(IAppDbContext db) : IMonthCheck
{
    public async Task<IReadOnlyList<MonthCheckDto>> FindAsync(MonthUnderCheck month, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(month);
        return [.. await RatesAsync(month, cancellationToken), .. await JumpsAsync(month, viewer, cancellationToken)];
    }

    private async Task<IReadOnlyList<MonthCheckDto>> RatesAsync(MonthUnderCheck month, CancellationToken cancellationToken)
    {
        var (first, last, year) = (month.FirstOn, month.LastOn, month.FirstOn.Year);
        if (await db.ExchangeRates.AnyAsync(r => r.Year == year, cancellationToken))
        {
            return [];
        }

        var dollars = await Counting.Flows(db, db.Projects, FlowKinds.All, first, last).Where(r => r.Currency == Common.Money.Currency.Usd).Select(r => r.ProjectId).Distinct().CountAsync(cancellationToken);
        var isMissing = await RateCheck.MayMissAsync(db, first, cancellationToken);
        return dollars == 0 ? [] : [new MonthCheckDto(isMissing ? MonthCheckKind.MissingRate : MonthCheckKind.BorrowedRate, isMissing, dollars) { About = [year.ToString(CultureInfo.InvariantCulture)] }];
    }

    private async Task<IReadOnlyList<MonthCheckDto>> JumpsAsync(MonthUnderCheck month, Viewer viewer, CancellationToken cancellationToken)
    {
        var (before, yearBefore) = (month.FirstOn.AddMonths(-1), month.FirstOn.AddYears(-1));
        var closed = await db.ClosedMonthsAsync(cancellationToken, yearBefore, month.LastOn);
        var (figures, found) = (new MonthFigures(db, viewer), new List<MonthCheckDto>());
        foreach (var kind in new[] { MonthFigures.Headline(month.Rule), FlowKind.Started })
        {
            var now = (await figures.ByMonthAsync([month.FirstOn], closed, kind, month.Rule, cancellationToken))[month.FirstOn];
            foreach (var (check, other) in new[] { (MonthCheckKind.JumpFromMonth, before), (MonthCheckKind.JumpFromYear, yearBefore) })
            {
                var then = (await figures.ByMonthAsync([other], closed, kind, month.Rule, cancellationToken))[other];
                if (month.Limits.IsJump(now.Count, then.Count, Growth.Percent(now.Count, then.Count)))
                {
                    found.Add(new MonthCheckDto(check, false, 1) { Jump = new MonthJumpDto(kind, MonthClose.CodeOf(other), now, then) });
                }
            }
        }

        return found;
    }
}
