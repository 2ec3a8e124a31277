using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Reports.Counting;
using static DevZoneCrm.Benchmarks.Sql.HandSql;

namespace DevZoneCrm.Benchmarks.Sql;

/// <summary>The board: heads, cards, what changed.</summary>
internal static class BoardSql
{
    public static async Task<string> HeadsAsync(HandSql sql, DateOnly day) => Words.Lines((await FiguresAsync(sql, day)).Select((f, i) => $"{i + 1} {f.Text}"));

    public static async Task<string> BoardAsync(HandSql sql, DateOnly day)
    {
        var heads = await FiguresAsync(sql, day);
        var columns = string.Join("\nUNION ALL\n", Enumerable.Range(1, 8).Select(stage => $"""
            SELECT * FROM (SELECT s."Stage", s."StageOn", s."ProjectId", s."Amount" FROM "ProjectSpans" s
            WHERE s."Stage" = {stage} AND s."StageOn" <= @day AND s."FromOn" <= @day AND s."UntilOn" > @day AND {sql.Sees("s")}
            ORDER BY s."StageOn" DESC, s."ProjectId" DESC LIMIT {GetProjectBoardQuery.PageSize}) c{stage}
            """));
        var cards = await sql.RowsAsync($"""
            SELECT c."Stage", p."Code", CASE WHEN p."Confidentiality" = 3 THEN COALESCE(p."CodeName", p."Code") ELSE p."Name" END,
              CASE WHEN p."Confidentiality" = 3 THEN NULL ELSE p."LeadInvestor" END, c."Amount", u."ShortName", w."Name",
              CASE WHEN EXISTS (SELECT 1 FROM "KeyListEntries" k WHERE k."ProjectId" = p."Id" AND k."Year" = @year AND k."Level" = 1) THEN 1 ELSE 0 END,
              CASE WHEN EXISTS (SELECT 1 FROM "KeyListEntries" k WHERE k."ProjectId" = p."Id" AND k."Year" = @year AND k."Level" = 2) THEN 1 ELSE 0 END
            FROM ({columns}) c JOIN "Projects" p ON p."Id" = c."ProjectId" JOIN "Units" u ON u."Id" = p."UnitId"
            LEFT JOIN "Posts" o ON o."Id" = p."OwnerPostId" LEFT JOIN "People" w ON w."Id" = o."PersonId"
            ORDER BY c."Stage", c."StageOn" DESC, c."ProjectId" DESC
            """, ("day", day), ("year", day.Year));
        var byStage = cards.ToLookup(c => (int)Long(c[0]));
        return Words.Lines(Enumerable.Range(1, 8).SelectMany(stage => byStage[stage]
            .Select(c => Words.Card(c[1], c[2], c[3], Long(c[4]), c[5], c[6], Long(c[7]) == 1, Long(c[8]) == 1)).Prepend($"{stage} {heads[stage - 1].Text}")));
    }

    public static async Task<string> DiffAsync(HandSql sql, DateOnly from, DateOnly to)
    {
        var (before, after) = (await FiguresAsync(sql, from), await FiguresAsync(sql, to));
        var left = await sql.RowsAsync($"""
            SELECT s."Code", s."Stage", (SELECT x."Status" FROM "StatusPeriods" x WHERE x."ProjectId" = s."ProjectId" AND x."FromOn" <= @to AND (x."UntilOn" IS NULL OR x."UntilOn" > @to) LIMIT 1)
            FROM "ProjectSpans" s
            WHERE s."UntilOn" > @from AND s."UntilOn" <= @to AND s."FromOn" <= @from AND {sql.Sees("s")}
            """, ("from", from), ("to", to));
        var entered = (await sql.RowsAsync($"""
            SELECT s."Code", s."Stage", s."StageOn" FROM "ProjectSpans" s
            WHERE s."FromOn" > @from AND s."FromOn" <= @to AND s."UntilOn" > @to AND {sql.Sees("s")}
            """, ("from", from), ("to", to))).ToDictionary(r => (string)r[0]!, StringComparer.Ordinal);
        var (moves, gone) = (new List<string>(), new List<string>());
        foreach (var row in left.OrderBy(r => (string)r[0]!, StringComparer.Ordinal))
        {
            if (!entered.Remove((string)row[0]!, out var now))
            {
                gone.Add($"-{row[0]} {Long(row[2])}");
            }
            else if (Long(now[1]) != Long(row[1]))
            {
                moves.Add($"{row[0]} {row[1]}>{now[1]} {Day(now[2])}");
            }
        }

        return Words.Lines([
            .. moves, .. entered.Keys.Order(StringComparer.Ordinal).Select(c => "+" + c), .. gone,
            .. before.Select((b, i) => $"{i + 1} {after[i].Count - b.Count} {Figure.Rounded(after[i].Wan) - Figure.Rounded(b.Wan)}")]);
    }

    private static async Task<List<(long Count, decimal Wan, string Text)>> FiguresAsync(HandSql sql, DateOnly day)
    {
        var rate = await sql.RateAsync(day.Year) ?? 0;
        var groups = (await sql.RowsAsync($"""
            SELECT s."Stage", s."Currency", COUNT(*), SUM(s."Amount") FROM "ProjectSpans" s
            WHERE s."Stage" IN (1, 2, 3, 4, 5, 6, 7, 8) AND s."Currency" IN (0, 1) AND s."UntilOn" > @day AND s."FromOn" <= @day AND {sql.Sees("s")}
            GROUP BY s."Stage", s."Currency"
            """, ("day", day))).ToDictionary(g => (Long(g[0]), Long(g[1])), g => (Count: Long(g[2]), Sum: Long(g[3])));
        return [.. Enumerable.Range(1, 8).Select(stage =>
        {
            var (cny, usd) = (groups.GetValueOrDefault((stage, 0)), groups.GetValueOrDefault((stage, 1)));
            var wan = (cny.Sum / 10_000m) + (usd.Sum / 1_000_000m * rate / 10_000m);
            return (cny.Count + usd.Count, wan, Words.Figure(cny.Count + usd.Count, cny.Sum, usd.Count, usd.Sum, wan));
        })];
    }
}
