using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DevZoneCrm.Core.Quotas.GetQuotaReport;

namespace DevZoneCrm.Web.Reports;

/// <summary>履职 as other programs read it (contracts 3). The command line and the API print the same document.</summary>
public static class QuotaJson
{
    public static JsonObject Of(QuotaReportDto report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new JsonObject
        {
            ["month"] = report.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            ["people"] = new JsonArray([.. report.People.Select(Of)]),
        };
    }

    private static JsonObject Of(QuotaReportLineDto line) => new()
    {
        ["person"] = line.Person,
        ["unit"] = line.Unit ?? string.Empty,
        ["role"] = JsonNamingPolicy.CamelCase.ConvertName(line.Role.ToString()),
        ["quota"] = line.Quota,
        ["required"] = line.Required,
        ["done"] = line.Done,
        ["met"] = line.Met,
    };
}
