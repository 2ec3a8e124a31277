using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Meetings.AddAgendaItem;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.GetMeetings;
using DevZoneCrm.Core.Meetings.GetMinutes;
using DevZoneCrm.Core.Meetings.NoteDecision;
using DevZoneCrm.Core.Meetings.PlanMeeting;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.StartMeeting;

namespace DevZoneCrm.Web.Api.Meetings;

/// <summary>/meetings: what is ahead and what was held, agendas, decisions, minutes.</summary>
public static class MeetingRoutes
{
    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        var meetings = api.MapGroup("/meetings").WithTags("Meetings");
        meetings.MapGet("", async (IAppSender sender, CancellationToken stop, Guid? cycleId = null, int page = 1) => (await sender.Send(new GetMeetingsQuery(cycleId, page), stop)).Answer(found => Results.Ok(found)))
            .WithName("GetMeetings").WithSummary("Meetings ahead, missed and held; of one cycle where it is named.").Produces<MeetingsDto>();
        meetings.MapGet("/{id:guid}", async (Guid id, IAppSender sender, CancellationToken stop) => (await sender.Send(new GetMeetingQuery(id), stop)).Answer(found => Results.Ok(found)))
            .WithName("GetMeeting").WithSummary("A meeting with its agenda and decisions.").Produces<MeetingDto>().ProducesProblem(StatusCodes.Status404NotFound);
        meetings.MapGet("/{id:guid}/minutes", async (Guid id, IAppSender sender, CancellationToken stop) => (await sender.Send(new GetMinutesQuery(id), stop)).Answer(found => Results.Ok(found)))
            .WithName("GetMinutes").WithSummary("The minutes as published.").Produces<MinutesDto>().ProducesProblem(StatusCodes.Status404NotFound);
        Refusable(meetings.MapPost("", async (MeetingPlanRequest r, IAppSender sender, CancellationToken stop) =>
            (await sender.Send(new PlanMeetingCommand(r.Name, r.HeldOn, r.StartsAt, r.Place, r.CycleId, r.UnitId, r.ChairPostId), stop)).Answer(id => Results.Created($"{ApiHosting.Root}/meetings/{id}", new IdResponse(id))))
            .WithName("PlanMeeting").WithSummary("Plans a meeting by hand.")).Produces<IdResponse>(StatusCodes.Status201Created);
        Step<MeetingStepRequest>(meetings, "start", "StartMeeting", "Begins it: the agenda is kept as it is now.", (id, r) => new StartMeetingCommand(id, r.Version));
        Step<MeetingStepRequest>(meetings, "minutes", "PublishMinutes", "Ends it and publishes the minutes.", (id, r) => new PublishMinutesCommand(id, r.Version));
        Step<AgendaItemRequest>(meetings, "items", "AddAgendaItem", "Adds a topic to the agenda.", (id, r) => new AddAgendaItemCommand(id, r.Version, r.Title, r.Note, r.ProjectCode));
        Step<DecisionRequest>(meetings, "decisions", "NoteDecision", "Notes a decision, which becomes an order of supervision.", (id, r) => new NoteDecisionCommand(id, r.ItemId, r.Text, r.OwnerPostId, r.DueOn));
    }

    private static void Step<TRequest>(RouteGroupBuilder meetings, string path, string name, string summary, Func<Guid, TRequest, ICommand<long>> command) => Refusable(meetings
        .MapPost($"/{{id:guid}}/{path}", async (Guid id, TRequest request, IAppSender sender, CancellationToken stop) =>
            (await sender.Send(command(id, request), stop)).Answer(version => Results.Ok(new VersionResponse(version))))
        .WithName(name).WithSummary(summary)).Produces<VersionResponse>();

    private static RouteHandlerBuilder Refusable(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
