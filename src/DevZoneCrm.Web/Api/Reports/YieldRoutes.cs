using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Reports.GetYield;
using DevZoneCrm.Core.Reports.Yield;

namespace DevZoneCrm.Web.Api.Reports;

/// <summary>/reports/yield: what became of the leads of a period.</summary>
public static class YieldRoutes
{
    public static void MapYield(this IEndpointRouteBuilder api) => api.MapGet("/reports/yield", YieldAsync).WithTags("Reports").WithName("GetYield")
        .WithSummary("What became of the leads of a period (招引成效), by source region, channel, stationing city, event or owner. The period holds the day of the lead; later steps count whenever they came.")
        .Produces<YieldResponse>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> YieldAsync(string period, IAppSender sender, CancellationToken cancellationToken, YieldDimension by = YieldDimension.Region) =>
        (await sender.Send(new GetYieldQuery(period, by), cancellationToken)).Answer(found => Results.Ok(YieldResponse.Of(found)));
}
