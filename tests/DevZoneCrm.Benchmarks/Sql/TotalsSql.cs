using DevZoneCrm.Core.Reports.Counting;
using static DevZoneCrm.Benchmarks.Sql.HandSql;

namespace DevZoneCrm.Benchmarks.Sql;

/// <summary>Totals of a year: three statements.</summary>
internal static class TotalsSql
{
    private static readonly FlowKind[] OfSectors = [FlowKind.Signed, FlowKind.Started, FlowKind.Completed];
    private static readonly FlowKind[] OfTags = [FlowKind.Signed, FlowKind.Registered, FlowKind.Started];

    public static async Task<string> YearAsync(HandSql sql, int year)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var rate = await sql.RateAsync(year) ?? 0;
        var flows = await sql.RowsAsync($"""
            SELECT f."Kind", f."Currency", f."Bucket", COUNT(*), SUM(f."Amount"),
              SUM(CASE WHEN f."Sector" = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN f."Sector" = 2 THEN 1 ELSE 0 END),
              SUM(CASE WHEN f."Tags" & 1 = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN f."Tags" & 2 = 2 THEN 1 ELSE 0 END)
            FROM "ProjectFlows" f
            WHERE f."Kind" IN (0, 1, 2, 3, 4, 5, 6, 7, 8) AND f."Currency" IN (0, 1) AND f."Year" = @year AND f."Bucket" IN (0, 1, 2, 3, 4, 5, 6)
              AND f."On" >= @from AND f."On" <= @to AND (f."EarlierOn" IS NULL OR f."EarlierOn" < @from OR f."EarlierOn" > @to) AND {sql.Sees("f")}
            GROUP BY f."Kind", f."Currency", f."Bucket"
            """, ("year", year), ("from", from), ("to", to));
        var stocks = await sql.RowsAsync($"""
            SELECT s."Stage", s."Currency",
              CASE WHEN m >= 10000000000000000 THEN 6 WHEN m >= 5000000000000000 THEN 5 WHEN m >= 2000000000000000 THEN 4 WHEN m >= 1000000000000000 THEN 3
                WHEN m >= 500000000000000 THEN 2 WHEN m >= 100000000000000 THEN 1 ELSE 0 END AS b, COUNT(*), SUM(s."Amount")
            FROM (SELECT s."Stage", s."Currency", s."Amount", CASE WHEN s."Currency" = 1 THEN s."Amount" * @rate ELSE s."Amount" * 1000000 END AS m FROM "ProjectSpans" s
              WHERE s."Stage" IN (1, 2, 3, 4, 5) AND s."Currency" IN (0, 1) AND s."UntilOn" > @to AND s."FromOn" <= @to AND {sql.Sees("s")}) s
            GROUP BY s."Stage", s."Currency", b
            """, ("rate", rate), ("to", to));
        var lists = (await sql.RowsAsync($"""
            SELECT k."Level", COUNT(*), SUM(CASE WHEN p."StartedOn" <= @to THEN 1 ELSE 0 END)
            FROM "KeyListEntries" k JOIN "ProjectSpans" s ON s."ProjectId" = k."ProjectId" JOIN "Projects" p ON p."Id" = k."ProjectId"
            WHERE k."Year" = @year AND s."UntilOn" > @to AND s."FromOn" <= @to AND {sql.Sees("s")} GROUP BY k."Level"
            """, ("year", year), ("to", to))).ToDictionary(r => Long(r[0]), r => $"{Long(r[1])} {Long(r[2])}");
        var byStage = stocks.ToLookup(s => Long(s[0]));
        var byKind = flows.ToLookup(f => (FlowKind)Long(f[0]));
        long[][] parts = [[1], [2], [3], [3, 4], [5]];
        return Words.Lines([
            .. Enum.GetValues<FlowKind>().Order().Select(k => $"{(int)k} {Bucketed(byKind[k], rate)}"),
            .. parts.Select((p, i) => $"{i} {Bucketed(p.SelectMany(s => byStage[s]), rate)}"),
            .. new long[] { 1, 2 }.Select(level => $"{level} {lists.GetValueOrDefault(level, "0 0")}"),
            .. new[] { 5, 6 }.Select((column, i) => $"{i + 1} {string.Join(' ', OfSectors.Select(k => byKind[k].Sum(f => Long(f[column]))))}"),
            .. new[] { 7, 8 }.Select((column, i) => $"{i + 1} {string.Join(' ', OfTags.Select(k => byKind[k].Sum(f => Long(f[column]))))}")]);
    }

    private static string Bucketed(IEnumerable<object?[]> groups, long rate)
    {
        var (counts, cny, usdCount, usd) = (new long[7], 0L, 0L, 0L);
        foreach (var g in groups)
        {
            counts[Long(g[2])] += Long(g[3]);
            (cny, usdCount, usd) = Long(g[1]) == 1 ? (cny, usdCount + Long(g[3]), usd + Long(g[4])) : (cny + Long(g[4]), usdCount, usd);
        }

        return $"{Words.Figure(counts.Sum(), cny, usdCount, usd, (cny / 10_000m) + (usd / 1_000_000m * rate / 10_000m))} {string.Join(',', counts)}";
    }
}
