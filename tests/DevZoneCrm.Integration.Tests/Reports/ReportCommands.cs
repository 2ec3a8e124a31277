using System.Globalization;
using System.Text.Json.Nodes;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Integration.Tests.Fixtures;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Integration.Tests.Reports;

/// <summary>Answers a report as it is asked for on the command line, in the document that other programs read.</summary>
internal static class ReportCommands
{
    public static async Task<JsonObject> ReportAsync(this TestApp app, params string[] words)
    {
        var options = words.Skip(2).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return words[1] switch
        {
            "totals" => ReportJson.Of((await app.Send(new GetTotalsQuery(options["--period"], new Threshold(Number("--min-yi"), Number("--min-usd-wan")), CountingFilter.None, Day("--as-of")))).Value),
            "board" => ReportJson.Of((await app.Send(new GetBoardReportQuery(Day("--as-of")!.Value, CountingFilter.None))).Value),
            "diff" => ReportJson.Of((await app.Send(new GetBoardDiffQuery(Day("--from")!.Value, Day("--to")!.Value, CountingFilter.None))).Value),
            "race" => ReportJson.Of((await app.Send(new GetRaceReportQuery(int.Parse(options["--year"], CultureInfo.InvariantCulture), Day("--as-of")))).Value),
            var other => throw new ArgumentException(other, nameof(words)),
        };

        decimal? Number(string name) => options.TryGetValue(name, out var text) ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

        DateOnly? Day(string name) => options.TryGetValue(name, out var text) ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}
