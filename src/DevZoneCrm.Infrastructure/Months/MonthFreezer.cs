using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Months;

/// <summary>Keeps a month: two statements copy its flows and its stock inside the database, then the lines are read once for their hash.</summary>
internal sealed class MonthFreezer(AppDbContext db) : IMonthFreezer
{
    public async Task<MonthSeal> WriteAsync(MonthClose close, RuleContent rule, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(close);
        await WriteFlowsAsync(close, cancellationToken);
        await WriteStockAsync(close, cancellationToken);
        await WriteSharesAsync(close.Key, cancellationToken);
        await WriteCorrectionsAsync(close, cancellationToken);
        var rateE4 = (await RateTable.ReadAsync(db, cancellationToken)).Of(close.LastOn.Year);
        using var lines = await LineHash.ReadAsync(db, close.Key, withShares: true, cancellationToken);
        var totals = await FrozenTotals.ReadAsync(db.FrozenFlows.Where(f => f.CloseKey == close.Key), db.FrozenStocks.Where(s => s.CloseKey == close.Key), close.FirstOn, rateE4, cancellationToken);
        return new MonthSeal(rule, rateE4, lines.Flows, lines.Stocks, lines.Corrections, totals.Json(), lines.Finish()) { ShareLines = lines.Shares };
    }

    private Task<int> WriteFlowsAsync(MonthClose close, CancellationToken cancellationToken)
    {
        var (key, first, last) = (close.Key, close.FirstOn, close.LastOn);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "FrozenFlows" ("CloseKey", "ProjectId", "Kind", "On", "EarlierOn", "Year", "RateE4", "Bucket", "Code", "Name", "Currency", "Amount", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Confidentiality", "StageNow", "Sector", "Tags")
            SELECT {key}, f."ProjectId", f."Kind", f."On", f."EarlierOn", f."Year", f."RateE4", f."Bucket", p."Code", p."Name", f."Currency", f."Amount", f."UnitId", f."ChainId", f."OwnerPostId", f."CreatedBy", f."Confidentiality", f."StageNow", f."Sector", f."Tags"
            FROM "ProjectFlows" f JOIN "Projects" p ON p."Id" = f."ProjectId"
            WHERE f."On" >= {first} AND f."On" <= {last}
            """,
            cancellationToken);
    }

    private Task<int> WriteStockAsync(MonthClose close, CancellationToken cancellationToken)
    {
        var (key, last, year) = (close.Key, close.LastOn, close.LastOn.Year);
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "FrozenStocks" ("CloseKey", "ProjectId", "Kind", "StageOn", "Code", "KeyLevels", "HasStarted", "Currency", "Amount", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Confidentiality", "StageNow", "Sector", "Tags")
            SELECT {key}, s."ProjectId", s."Stage", s."StageOn", s."Code", (SELECT CAST(COALESCE(SUM(k."Level"), 0) AS integer) FROM "KeyListEntries" k WHERE k."ProjectId" = s."ProjectId" AND k."Year" = {year}),
                   p."StartedOn" IS NOT NULL AND p."StartedOn" <= {last}, s."Currency", s."Amount", s."UnitId", s."ChainId", s."OwnerPostId", s."CreatedBy", s."Confidentiality", s."StageNow", s."Sector", s."Tags"
            FROM "ProjectSpans" s JOIN "Projects" p ON p."Id" = s."ProjectId"
            WHERE s."FromOn" <= {last} AND s."UntilOn" > {last}
            """,
            cancellationToken);
    }

    // Few projects are shared: they are read and written, rather than copied in a statement that each database would want in its own words.
    private async Task WriteSharesAsync(int key, CancellationToken cancellationToken)
    {
        var shares = await db.ProjectShares.AsNoTracking()
            .Where(s => db.FrozenFlows.Any(f => f.CloseKey == key && f.ProjectId == s.ProjectId) || db.FrozenStocks.Any(f => f.CloseKey == key && f.ProjectId == s.ProjectId))
            .ToListAsync(cancellationToken);
        db.FrozenShares.AddRange(shares.Select(s => new FrozenShare { CloseKey = key, ProjectId = s.ProjectId, UnitId = s.UnitId, Percent = s.Percent, Role = s.Role }));
        await db.SaveChangesAsync(cancellationToken);
    }

    // Corrections of earlier months belong to this one from now on.
    private async Task WriteCorrectionsAsync(MonthClose close, CancellationToken cancellationToken)
    {
        var others = await db.ClosedMonthsAsync(cancellationToken);
        var earlier = others.Where(c => c.FirstOn < close.FirstOn).ToList();
        var outstanding = await MonthCorrections.OutstandingAsync(db, earlier, cancellationToken);
        var ordinal = 0;
        db.FrozenCorrections.AddRange(outstanding.Select(o => new FrozenCorrection(close.Key, ++ordinal, o.CorrectsKey, o.Correction)));
        await db.SaveChangesAsync(cancellationToken);
        if (others.All(c => c.FirstOn <= close.FirstOn))
        {
            // Nothing differs any more from what is kept.
            await db.FlowTouches.ExecuteDeleteAsync(cancellationToken);
        }
    }
}
