using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Race.GetRaceReport;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardDiff;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Api.Reports;

/// <summary>/reports: the documents of the command line, over what the caller may see.</summary>
public static class ReportRoutes
{
    public static void MapReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reports.MapGet("/totals", TotalsAsync).WithName("GetTotals")
            .WithSummary("Flows of a period (2021, 2021-H1, 2021-Q3, 2021-05, 2021-W12, 2021-01..2021-07) and stocks on a day. With frozen, closed months from what they keep, and what was corrected since.");
        reports.MapGet("/board", BoardAsync).WithName("GetBoard").WithSummary("Count and sum by stage as of a day; today where none is given.");
        reports.MapGet("/diff", DiffAsync).WithName("GetBoardDiff").WithSummary("What moved, entered and left the board between two days.");
        reports.MapGet("/race", RaceAsync).WithName("GetRace").WithSummary("Standings of a year with every entry. Entries of projects you may not see are left out; the sums hold them.");
    }

    private static async Task<IResult> TotalsAsync(
        string period, decimal? minYi, decimal? minUsdWan, string? unit, string? chain, DateOnly? asOf, bool? frozen, string? basis, IAppSender sender, CancellationToken cancellationToken) =>
        Answer(
            await sender.Send(new GetTotalsQuery(period, new Threshold(minYi, minUsdWan), new CountingFilter(unit, chain), asOf) { Frozen = frozen ?? false, Basis = BasisOf(basis) }, cancellationToken),
            totals => ReportJson.Of(totals, saysBasis: basis is not null));

    // A word that is none is left to the validator, which says so.
    private static CountingBasis BasisOf(string? basis) => basis is null ? CountingBasis.Zone : Enum.TryParse<CountingBasis>(basis, ignoreCase: true, out var known) ? known : (CountingBasis)(-1);

    private static async Task<IResult> BoardAsync(DateOnly? asOf, string? unit, string? chain, ZoneCalendar calendar, IAppSender sender, CancellationToken cancellationToken) =>
        Answer(await sender.Send(new GetBoardReportQuery(asOf ?? calendar.Today, new CountingFilter(unit, chain)), cancellationToken), ReportJson.Of);

    private static async Task<IResult> DiffAsync(DateOnly from, DateOnly to, string? unit, string? chain, IAppSender sender, CancellationToken cancellationToken) =>
        Answer(await sender.Send(new GetBoardDiffQuery(from, to, new CountingFilter(unit, chain)), cancellationToken), ReportJson.Of);

    private static async Task<IResult> RaceAsync(int year, DateOnly? asOf, IAppSender sender, CancellationToken cancellationToken) =>
        Answer(await sender.Send(new GetRaceReportQuery(year, asOf), cancellationToken), ReportJson.Of);

    private static IResult Answer<T>(Result<T> result, Func<T, System.Text.Json.Nodes.JsonObject> document) =>
        result.Answer(value => Results.Text(document(value).ToJsonString(ReportJson.Options), "application/json"));
}
