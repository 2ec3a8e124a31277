using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Supervision.AddProgress;
using DevZoneCrm.Core.Supervision.AskExtension;
using DevZoneCrm.Core.Supervision.CloseSupervision;
using DevZoneCrm.Core.Supervision.DecideExtension;
using DevZoneCrm.Core.Supervision.DecideSupervisionPenalty;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetOverdueNodes;
using DevZoneCrm.Core.Supervision.GetSupervision;
using DevZoneCrm.Core.Supervision.IssueSupervision;
using DevZoneCrm.Core.Supervision.ReportSupervision;
using DevZoneCrm.Core.Supervision.ReturnSupervision;
using DevZoneCrm.Core.Supervision.SearchSupervision;
using DevZoneCrm.Core.Supervision.WithdrawSupervision;

namespace DevZoneCrm.Web.Api.Supervision;

/// <summary>/supervision: 督办. The same orders, rights and masks as the pages.</summary>
public static class SupervisionRoutes
{
    public static void MapSupervision(this IEndpointRouteBuilder api)
    {
        var orders = api.MapGroup("/supervision").WithTags("Supervision");
        orders.MapGet("", SearchAsync).WithName("SearchSupervision").WithSummary("Orders the caller may see, the gravest and most overdue first, with counts by light.").Produces<SupervisionListDto>();
        orders.MapGet("/nodes", NodesAsync).WithName("GetOverdueNodes").WithSummary("Overdue nodes of projects that have no order yet.").Produces<OverdueNodesDto>();
        orders.MapGet("/{id:guid}", GetAsync).WithName("GetSupervision").WithSummary("One order with its history.").Produces<SupervisionDto>().ProducesProblem(StatusCodes.Status404NotFound);
        Refusable(orders.MapPost("", IssueAsync).WithName("IssueSupervision").WithSummary("Issues an order (立项交办).")).Produces<IdResponse>(StatusCodes.Status201Created);
        Step(orders, "progress", "AddSupervisionProgress", "Notes progress; of the issuer a reminder.", (id, r) => new AddProgressCommand(id, r.Version, r.Text ?? string.Empty));
        Step(orders, "report", "ReportSupervision", "The owner reports it done (报结).", (id, r) => new ReportSupervisionCommand(id, r.Version, r.Text ?? string.Empty));
        Step(orders, "return", "ReturnSupervision", "The issuer sends it back (退回续办).", (id, r) => new ReturnSupervisionCommand(id, r.Version, r.Text ?? string.Empty, r.DueOn));
        Step(orders, "close", "CloseSupervision", "The issuer closes it (办结销号).", (id, r) => new CloseSupervisionCommand(id, r.Version, r.Text ?? string.Empty));
        Step(orders, "withdraw", "WithdrawSupervision", "The issuer takes it back (撤销).", (id, r) => new WithdrawSupervisionCommand(id, r.Version, r.Text ?? string.Empty));
        Step(orders, "extension", "AskSupervisionExtension", "The owner asks for an extension.", (id, r) => new AskExtensionCommand(id, r.Version, r.DueOn ?? default, r.Text ?? string.Empty));
        Step(orders, "extension/grant", "GrantSupervisionExtension", "Grants the extension; not by who asked.", (id, r) => new DecideExtensionCommand(id, r.Version, true, r.Text));
        Step(orders, "extension/refuse", "RefuseSupervisionExtension", "Refuses the extension, with the reason.", (id, r) => new DecideExtensionCommand(id, r.Version, false, r.Text));
        Step(orders, "penalty/confirm", "ConfirmSupervisionPenalty", "Books the points a red light proposes to take.", (id, r) => new DecideSupervisionPenaltyCommand(id, r.Version, true, r.Text ?? string.Empty));
        Step(orders, "penalty/decline", "DeclineSupervisionPenalty", "Takes no points for a red light.", (id, r) => new DecideSupervisionPenaltyCommand(id, r.Version, false, r.Text ?? string.Empty));
    }

    private static void Step(RouteGroupBuilder orders, string path, string name, string summary, Func<Guid, SupervisionStepRequest, ICommand<long>> command) => Refusable(orders
        .MapPost($"/{{id:guid}}/{path}", async (Guid id, SupervisionStepRequest request, IAppSender sender, CancellationToken cancellationToken) =>
            (await sender.Send(command(id, request), cancellationToken)).Answer(version => Results.Ok(new VersionResponse(version))))
        .WithName(name).WithSummary(summary)).Produces<VersionResponse>();

    private static RouteHandlerBuilder Refusable(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> SearchAsync(
        IAppSender sender, CancellationToken cancellationToken, SupervisionWhose whose = SupervisionWhose.All, SupervisionShown shown = SupervisionShown.Running, SupervisionLight? light = null,
        SupervisionSource? source = null, Guid? unitId = null, Guid? projectId = null, string? text = null, int page = 1, int pageSize = 50) => (await sender.Send(
            new SearchSupervisionQuery { Whose = whose, Shown = shown, Light = light, Source = source, UnitId = unitId, ProjectId = projectId, Text = text, Page = page, PageSize = pageSize }, cancellationToken))
        .Answer(found => Results.Ok(found));

    private static async Task<IResult> NodesAsync(IAppSender sender, CancellationToken cancellationToken, SupervisionNode node = SupervisionNode.NextStep, int page = 1) =>
        (await sender.Send(new GetOverdueNodesQuery(node, page), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> GetAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetSupervisionQuery(id), cancellationToken)).Answer(order => Results.Ok(order));

    private static async Task<IResult> IssueAsync(SupervisionRequest r, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(
            new IssueSupervisionCommand(
                r.Title, r.Matter, r.Source, r.OwnerPostId, r.HelperPostIds ?? [], new SupervisionDeadline(r.DueOn, r.WorkingDays, r.CalendarDays),
                r.ProjectCode, r.Instruction, r.InstructedBy, r.Node, r.NodeDueOn),
            cancellationToken))
        .Answer(id => Results.Created($"{ApiHosting.Root}/supervision/{id}", new IdResponse(id)));
}
