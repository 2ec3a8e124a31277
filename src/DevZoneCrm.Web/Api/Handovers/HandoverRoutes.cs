using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.People.Handovers;
using DevZoneCrm.Core.People.Handovers.CancelHandover;
using DevZoneCrm.Core.People.Handovers.GetHandover;
using DevZoneCrm.Core.People.Handovers.GetHandovers;
using DevZoneCrm.Core.People.Handovers.PrepareHandover;
using DevZoneCrm.Core.People.Handovers.SignHandover;

namespace DevZoneCrm.Web.Api.Handovers;

/// <summary>/handovers: 交接单. A list of what a post has, signed by the holders of both posts.</summary>
public static class HandoverRoutes
{
    public static void MapHandovers(this IEndpointRouteBuilder api)
    {
        var handovers = api.MapGroup("/handovers").WithTags("Handovers");
        handovers.MapGet("", ListAsync).WithName("GetHandovers").WithSummary("The handovers the caller may see, open ones first; with mineToSign those that wait for the caller's signature.").Produces<IReadOnlyList<HandoverRowDto>>();
        handovers.MapGet("/{id:guid}", GetAsync).WithName("GetHandover").WithSummary("One handover with its list.").Produces<HandoverDto>().ProducesProblem(StatusCodes.Status404NotFound);
        Refusable(handovers.MapPost("", PrepareAsync).WithName("PrepareHandover").WithSummary("Draws up the list of what a post has.")).Produces<IdResponse>(StatusCodes.Status201Created);
        Step(handovers, "sign", "SignHandover", "Signs for one of the two posts; with the second signature everything goes over.", (id, r) => new SignHandoverCommand(id, r.Version));
        Step(handovers, "cancel", "CancelHandover", "Takes it back before both have signed (作废).", (id, r) => new CancelHandoverCommand(id, r.Version));
    }

    private static void Step(RouteGroupBuilder handovers, string path, string name, string summary, Func<Guid, HandoverStepRequest, ICommand<long>> command) => Refusable(handovers
        .MapPost($"/{{id:guid}}/{path}", async (Guid id, HandoverStepRequest request, IAppSender sender, CancellationToken cancellationToken) =>
            (await sender.Send(command(id, request), cancellationToken)).Answer(version => Results.Ok(new VersionResponse(version))))
        .WithName(name).WithSummary(summary)).Produces<VersionResponse>();

    private static RouteHandlerBuilder Refusable(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> ListAsync(IAppSender sender, CancellationToken cancellationToken, bool mineToSign = false) =>
        (await sender.Send(new GetHandoversQuery(mineToSign), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> GetAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) => (await sender.Send(new GetHandoverQuery(id), cancellationToken)).Answer(handover => Results.Ok(handover));

    private static async Task<IResult> PrepareAsync(HandoverRequest r, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new PrepareHandoverCommand(r.FromPostId, r.ToPostId, r.Note), cancellationToken)).Answer(id => Results.Created($"{ApiHosting.Root}/handovers/{id}", new IdResponse(id)));
}
