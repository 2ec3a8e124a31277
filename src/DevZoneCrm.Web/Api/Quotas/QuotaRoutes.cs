using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Quotas;
using DevZoneCrm.Core.Quotas.GetLeaves;
using DevZoneCrm.Core.Quotas.GetMyQuotas;
using DevZoneCrm.Core.Quotas.GetQuotaBulletin;
using DevZoneCrm.Core.Quotas.GetQuotaGrid;
using DevZoneCrm.Core.Quotas.GetQuotaReport;
using DevZoneCrm.Core.Quotas.RecordLeave;
using DevZoneCrm.Core.Quotas.WithdrawLeave;
using DevZoneCrm.Web.Reports;

namespace DevZoneCrm.Web.Api.Quotas;

/// <summary>/quotas: 履职 of a month, as the command line reports it and as the page shows it; /quotas/leaves: 请假.</summary>
public static class QuotaRoutes
{
    public static void MapQuotas(this IEndpointRouteBuilder api)
    {
        var quotas = api.MapGroup("/quotas").WithTags("Quotas").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);
        quotas.MapGet("", ReportAsync).WithName("GetQuotaReport").WithSummary("The quotas of a month (YYYY-MM), of the people the caller may see: the document of `report quota`.").Produces<System.Text.Json.Nodes.JsonObject>();
        quotas.MapGet("/mine", MineAsync).WithName("GetMyQuotas").WithSummary("The caller's own quotas of a month, with what is left.").Produces<IReadOnlyList<QuotaLine>>();
        quotas.MapGet("/grid", GridAsync).WithName("GetQuotaGrid").WithSummary("People by week of a month, or by month of its year.").Produces<QuotaGridDto>();
        quotas.MapGet("/bulletin", BulletinAsync).WithName("GetQuotaBulletin").WithSummary("The bulletin of a month: units and people ranked, days away, who was never out.").Produces<QuotaBulletinDto>();
        quotas.MapGet("/leaves", LeavesAsync).WithName("GetLeaves").WithSummary("Leave that touches a month.").Produces<LeaveListDto>();
        quotas.MapPost("/leaves", RecordAsync).WithName("RecordLeave").WithSummary("Records leave, of oneself where no person is named.").Produces<IdResponse>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        quotas.MapPost("/leaves/{id:guid}/withdraw", WithdrawAsync).WithName("WithdrawLeave").WithSummary("Withdraws leave; it stays on record.").Produces<VersionResponse>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    // No month is this month; one that cannot be read is refused as any other field.
    private static DateOnly Month(string? text, ZoneCalendar calendar) => text is null ? calendar.Today
        : PeriodParser.TryParse(text, out var period) && period.Kind == PeriodKind.Month ? period.From
        : default;

    private static async Task<IResult> ReportAsync(string? month, ZoneCalendar calendar, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetQuotaReportQuery(Month(month, calendar)), cancellationToken)).Answer(report => Results.Ok(QuotaJson.Of(report)));

    private static async Task<IResult> MineAsync(string? month, ZoneCalendar calendar, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMyQuotasQuery(Month(month, calendar)), cancellationToken)).Answer(lines => Results.Ok(lines));

    private static async Task<IResult> GridAsync(string? month, Guid? unit, bool? year, ZoneCalendar calendar, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetQuotaGridQuery(Month(month, calendar), unit, year ?? false), cancellationToken)).Answer(grid => Results.Ok(grid));

    private static async Task<IResult> BulletinAsync(string? month, ZoneCalendar calendar, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetQuotaBulletinQuery(Month(month, calendar)), cancellationToken)).Answer(bulletin => Results.Ok(bulletin));

    private static async Task<IResult> LeavesAsync(string? month, Guid? unit, ZoneCalendar calendar, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetLeavesQuery(Month(month, calendar), unit), cancellationToken)).Answer(leaves => Results.Ok(leaves));

    private static async Task<IResult> RecordAsync(RecordLeaveCommand request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(request, cancellationToken)).Answer(id => Results.Ok(new IdResponse(id)));

    private static async Task<IResult> WithdrawAsync(Guid id, LeaveWithdrawal request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new WithdrawLeaveCommand(id, request.Version), cancellationToken)).Answer(now => Results.Ok(new VersionResponse(now)));
}
