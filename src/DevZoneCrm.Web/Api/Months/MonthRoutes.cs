using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Months.AskMonthReopen;
using DevZoneCrm.Core.Months.ConfirmMonthClose;
using DevZoneCrm.Core.Months.GetCountingRules;
using DevZoneCrm.Core.Months.GetMonth;
using DevZoneCrm.Core.Months.GetMonths;
using DevZoneCrm.Core.Months.KeepMonthClosed;
using DevZoneCrm.Core.Months.ProposeMonthClose;
using DevZoneCrm.Core.Months.ReopenMonth;
using DevZoneCrm.Core.Months.WithdrawMonthClose;
using DevZoneCrm.Core.Projects.AcceptByStatistics;

namespace DevZoneCrm.Web.Api.Months;

/// <summary>/months: closed months and the steps of closing them; /counting-rules; the day statistics accepted a milestone.</summary>
public static class MonthRoutes
{
    public static void MapMonths(this IEndpointRouteBuilder api)
    {
        var months = api.MapGroup("/months").WithTags("Months").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        months.MapGet("", ListAsync).WithName("GetMonths").WithSummary("The months of a year: which are closed, their headline figures and corrections.").Produces<MonthsDto>();
        months.MapGet("/{month}", GetAsync).WithName("GetMonth").WithSummary("One month (2021-05): figures, corrections, checks before closing, who signed.").Produces<MonthDto>();
        months.MapPost("/{month}/steps", StepAsync).WithName("StepMonth").WithSummary("A step of closing or reopening a month; two different persons each.")
            .Produces<MonthStepResponse>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet("/counting-rules", RulesAsync).WithTags("Months").WithName("GetCountingRules").WithSummary("All versions of the counting rule (口径), the newest first.").Produces<IReadOnlyList<CountingRuleDto>>();
        api.MapPost("/projects/{id:guid}/statistics", StatisticsAsync).WithTags("Projects").WithName("AcceptByStatistics").WithSummary("The day statistics accepted 开工 or 竣工 (入库).")
            .Produces<MonthStepResponse>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(int? year, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMonthsQuery(year), cancellationToken)).Answer(months => Results.Ok(months));

    private static async Task<IResult> GetAsync(string month, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetMonthQuery(month), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> StepAsync(string month, MonthStepRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(CommandFor(month, request), cancellationToken)).Answer(version => Results.Ok(new MonthStepResponse(version)));

    private static async Task<IResult> RulesAsync(IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetCountingRulesQuery(), cancellationToken)).Answer(rules => Results.Ok(rules));

    private static async Task<IResult> StatisticsAsync(Guid id, StatisticsRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AcceptByStatisticsCommand(id, request.Version, request.Milestone, request.AcceptedOn, request.Note), cancellationToken)).Answer(version => Results.Ok(new MonthStepResponse(version)));

    private static ICommand<long> CommandFor(string month, MonthStepRequest request) => request.Step switch
    {
        MonthStep.Propose => new ProposeMonthCloseCommand(month),
        MonthStep.Confirm => new ConfirmMonthCloseCommand(month, request.Version),
        MonthStep.SendBack => new WithdrawMonthCloseCommand(month, request.Version, request.Reason ?? string.Empty),
        MonthStep.AskReopen => new AskMonthReopenCommand(month, request.Version, request.Reason ?? string.Empty),
        MonthStep.Reopen => new ReopenMonthCommand(month, request.Version),
        MonthStep.KeepClosed => new KeepMonthClosedCommand(month, request.Version),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request.Step, null),
    };
}
