using System.Globalization;
using static DevZoneCrm.Benchmarks.Sql.HandSql;

namespace DevZoneCrm.Benchmarks.Sql;

/// <summary>Points of every unit in a year, and all its lines.</summary>
internal static class RaceSql
{
    public static async Task<string> SumsAsync(HandSql sql, int year) =>
        Words.Lines([.. (await PointsAsync(sql, year)).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r[0]} {Long(r[1]) / 100m:0.00} {Long(r[2]) / 100m:0.00}"))]);

    public static async Task<string> YearAsync(HandSql sql, int year)
    {
        var sums = await PointsAsync(sql, year);
        await sql.RowsAsync("""
            SELECT e."On", e."Milestone", e."Tier", e."PointsE2", e."UnitPointsE2", p."Code"
            FROM "RaceEntries" e LEFT JOIN "Projects" p ON p."Id" = e."ProjectId" WHERE e."IsLive" AND e."Year" = @year
            """, ("year", year));
        return Words.Lines([.. sums.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r[0]} {Long(r[1]) / 100m:0.00} {Long(r[2]) / 100m:0.00} {Long(r[3])}"))]);
    }

    private static async Task<IEnumerable<object?[]>> PointsAsync(HandSql sql, int year) => (await sql.RowsAsync("""
        SELECT u."Name", COALESCE(SUM(e."PointsE2"), 0), COALESCE(SUM(e."UnitPointsE2"), 0), COUNT(e."Id")
        FROM "Units" u LEFT JOIN "RaceEntries" e ON e."UnitId" = u."Id" AND e."IsLive" AND e."Year" = @year
        GROUP BY u."Name"
        """, ("year", year))).OrderBy(r => (string)r[0]!, StringComparer.Ordinal);
}
