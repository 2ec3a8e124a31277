using static DevZoneCrm.Benchmarks.Sql.HandSql;

namespace DevZoneCrm.Benchmarks.Sql;

/// <summary>The project list: number and sums of all that match, and the first fifty.</summary>
internal static class ListSql
{
    public static async Task<string> FirstPageAsync(HandSql sql, string condition, params (string Name, object Value)[] parameters)
    {
        var rate = await sql.RateAsync(sql.Today.Year) ?? 0;
        var sums = (await sql.RowsAsync($"""
            SELECT p."Currency", COUNT(*), SUM(p."Amount") FROM "Projects" p WHERE {sql.Sees("p", "Id")} AND {condition} GROUP BY p."Currency"
            """, parameters)).ToDictionary(r => Long(r[0]), r => (Count: Long(r[1]), Sum: Long(r[2])));
        var rows = await sql.RowsAsync($"""
            SELECT p."Code", CASE WHEN p."Confidentiality" = 3 THEN COALESCE(p."CodeName", p."Code") ELSE p."Name" END,
              CASE WHEN p."Confidentiality" = 3 THEN NULL ELSE p."LeadInvestor" END, p."Amount", p."Stage", p."Status", u."ShortName", c."Name", w."Name", p."Id"
            FROM "Projects" p JOIN "Units" u ON u."Id" = p."UnitId" LEFT JOIN "Chains" c ON c."Id" = p."ChainId"
            LEFT JOIN "Posts" o ON o."Id" = p."OwnerPostId" LEFT JOIN "People" w ON w."Id" = o."PersonId"
            WHERE {sql.Sees("p", "Id")} AND {condition} ORDER BY p."StageOn" DESC, p."Code" LIMIT 50
            """, parameters);
        var ids = rows.Select((r, i) => ("id" + i, r[9]!)).ToArray();
        var lists = ids.Length == 0 ? [] : await sql.RowsAsync(
            $"""SELECT "ProjectId", "Year", "Level" FROM "KeyListEntries" WHERE "ProjectId" IN ({string.Join(", ", ids.Select(i => "@" + i.Item1))}) ORDER BY "Year", "Level" """, ids);
        var byId = lists.ToLookup(l => l[0]!, l => $"{l[1]}-{l[2]}");
        var (cny, usd) = (sums.GetValueOrDefault(0), sums.GetValueOrDefault(1));
        return Words.Lines(rows.Select(r => string.Join('|', r[..9]) + "|" + string.Join(' ', byId[r[9]!]))
            .Prepend($"{cny.Count + usd.Count} {Words.Figure(cny.Count + usd.Count, cny.Sum, usd.Count, usd.Sum, (cny.Sum / 10_000m) + (usd.Sum / 1_000_000m * rate / 10_000m))}"));
    }

    /// <summary>A text in the project's name, firms, code or code name, through the narrow table of search texts.</summary>
    public const string Mentions =
        """
          p."Id" IN (SELECT t."ProjectId" FROM "ProjectSearchTexts" t WHERE t."Code" LIKE @text OR t."Alias" LIKE @text OR t."Names" LIKE @text OR t."Firms" LIKE @text)
          AND (p."Confidentiality" <> 3 OR EXISTS (SELECT 1 FROM "ProjectSearchTexts" t WHERE t."ProjectId" = p."Id" AND (t."Code" LIKE @text OR t."Alias" LIKE @text)))
        """;
}
