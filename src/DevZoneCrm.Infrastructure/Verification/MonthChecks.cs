using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Infrastructure.Months;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Verification;

/// <summary>What every closed month must still be: the same lines, their totals, and on record as it was sealed; and no difference from today that nobody noticed.</summary>
internal sealed class MonthChecks(AppDbContext db)
{
    /// <summary>How many closings were looked at, and what is wrong with them.</summary>
    public async Task<(int Count, IReadOnlyList<VerificationProblem> Problems)> RunAsync(CancellationToken cancellationToken)
    {
        var problems = new List<VerificationProblem>();
        var closes = await db.MonthCloses.AsNoTracking().Where(c => c.LinesHash != null).OrderBy(c => c.Key).ToListAsync(cancellationToken);
        foreach (var close in closes)
        {
            problems.AddRange((await ProblemsAsync(close, cancellationToken)).Select(text => new VerificationProblem("month", $"{close.Code} #{close.Edition}", text)));
        }

        problems.AddRange(await UnnoticedAsync(cancellationToken));
        return (closes.Count, problems);
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(MonthClose close, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        using var lines = await LineHash.ReadAsync(db, close.Key, close.ShareLines is not null, cancellationToken);
        if ((lines.Flows, lines.Stocks, lines.Corrections) != (close.FlowLines, close.StockLines, close.CorrectionLines))
        {
            found.Add($"应有明细 {close.FlowLines}+{close.StockLines}+{close.CorrectionLines} 行，实有 {lines.Flows}+{lines.Stocks}+{lines.Corrections} 行");
        }

        if (close.ShareLines is { } shares && shares != lines.Shares)
        {
            found.Add($"应有分成 {shares} 行，实有 {lines.Shares} 行");
        }

        if (lines.Finish() != close.LinesHash)
        {
            found.Add("明细被改动");
        }

        var totals = await FrozenTotals.ReadAsync(db.FrozenFlows.Where(f => f.CloseKey == close.Key), db.FrozenStocks.Where(s => s.CloseKey == close.Key), close.FirstOn, close.RateE4, cancellationToken);
        if (totals.Json() != close.Totals)
        {
            found.Add("合计与明细不符");
        }

        var (id, hash) = (close.Id.ToString(), close.LinesHash!);
        if (!await db.AuditEntries.AnyAsync(a => a.Entity == nameof(MonthClose) && a.EntityId == id && a.Changes.Contains(hash), cancellationToken))
        {
            found.Add("审计记录里没有这份明细的指纹");
        }

        return found;
    }

    // Corrections are looked for among the projects noted as changed; here all are compared.
    private async Task<IReadOnlyList<VerificationProblem>> UnnoticedAsync(CancellationToken cancellationToken)
    {
        var (noted, found) = ((await db.FlowTouches.Select(t => t.ProjectId).ToListAsync(cancellationToken)).ToHashSet(), new List<VerificationProblem>());
        foreach (var month in await db.ClosedMonthsAsync(cancellationToken))
        {
            var different = await MonthCorrections.OfAllAsync(db, month, cancellationToken);
            found.AddRange(different.Where(d => !noted.Contains(d.Line.ProjectId)).Select(d => new VerificationProblem("month", $"{month.Code} {d.Line.Code}", "与月结不符，而没有记为更正")));
        }

        return found;
    }
}
