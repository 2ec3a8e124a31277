using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Targets.GetReceipts;
using DevZoneCrm.Core.Targets.GetTargetForecast;
using DevZoneCrm.Core.Targets.GetTargets;
using DevZoneCrm.Core.Targets.Progress;
using DevZoneCrm.Core.Targets.RecordReceipt;
using DevZoneCrm.Core.Targets.RemoveTarget;
using DevZoneCrm.Core.Targets.SetTarget;
using DevZoneCrm.Web.Api.Months;

namespace DevZoneCrm.Web.Api.Targets;

/// <summary>/targets: what is to be reached in a year, what was, and what is expected; /projects/{id}/receipts: 到账外资.</summary>
public static class TargetRoutes
{
    public static void MapTargets(this IEndpointRouteBuilder api)
    {
        var targets = api.MapGroup("/targets").WithTags("Targets").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        targets.MapGet("", GetAsync).WithName("GetTargets").WithSummary("The targets of a year, of the zone and of each unit, beside what was reached.").Produces<TargetsDto>();
        targets.MapGet("/forecast", ForecastAsync).WithName("GetTargetForecast").WithSummary("What more is expected until the end of this year, by metric; a projection from the board.").Produces<TargetForecastDto>();
        targets.MapPut("", SetAsync).WithName("SetTarget").WithSummary("Sets or changes one target; version 0 where there is none yet.").Produces<MonthStepResponse>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        targets.MapDelete("/{id:guid}", RemoveAsync).WithName("RemoveTarget").WithSummary("Takes one target away; the record keeps what it was. version is the one that was read.").Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        var receipts = api.MapGroup("/projects/{id:guid}/receipts").WithTags("Targets").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);
        receipts.MapGet("", ReceiptsAsync).WithName("GetReceipts").WithSummary("Foreign capital of a project that was paid in (到账外资), withdrawn ones included.").Produces<IReadOnlyList<ReceiptDto>>();
        receipts.MapPost("", RecordAsync).WithName("RecordReceipt").WithSummary("Records what was paid in, with its voucher.").Produces<Guid>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> GetAsync(int? year, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetTargetsQuery(year), cancellationToken)).Answer(targets => Results.Ok(targets));

    private static async Task<IResult> ForecastAsync(IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetTargetForecastQuery(), cancellationToken)).Answer(forecast => Results.Ok(forecast));

    private static async Task<IResult> SetAsync(SetTargetCommand request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(request, cancellationToken)).Answer(version => Results.Ok(new MonthStepResponse(version)));

    private static async Task<IResult> RemoveAsync(Guid id, long version, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RemoveTargetCommand(id, version), cancellationToken)).Answer(_ => Results.NoContent());

    private static async Task<IResult> ReceiptsAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetReceiptsQuery(id), cancellationToken)).Answer(receipts => Results.Ok(receipts.Rows));

    private static async Task<IResult> RecordAsync(Guid id, ReceiptRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new RecordReceiptCommand(id, request.ReceivedOn, request.UsdWan, request.Voucher), cancellationToken)).Answer(receipt => Results.Ok(receipt));
}
