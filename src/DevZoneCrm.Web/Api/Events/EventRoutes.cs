using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Events.AttachProjects;
using DevZoneCrm.Core.Events.CancelEvent;
using DevZoneCrm.Core.Events.DetachProject;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.EditEvent;
using DevZoneCrm.Core.Events.GetEvent;
using DevZoneCrm.Core.Events.GetEventMonths;
using DevZoneCrm.Core.Events.HoldEvent;
using DevZoneCrm.Core.Events.PlanEvent;
using DevZoneCrm.Core.Events.SearchEvents;

namespace DevZoneCrm.Web.Api.Events;

/// <summary>/events: 活动, the months that need them, and their lists of projects.</summary>
public static class EventRoutes
{
    public static void MapEvents(this IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("/events").WithTags("Events")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        events.MapGet("", SearchAsync).WithName("SearchEvents").WithSummary("A page of the events (活动), latest first.").Produces<EventSearchResponse>();
        events.MapGet("/months", MonthsAsync).WithName("GetEventMonths").WithSummary("An event, a signing and a start in every month of a year; what is missing, and what is warned of.").Produces<EventMonthsDto>();
        events.MapGet("/{id:guid}", GetAsync).WithName("GetEvent").WithSummary("An event with the projects of its lists that the caller may see.").Produces<EventPageDto>().ProducesProblem(StatusCodes.Status404NotFound);
        events.MapPost("", PlanAsync).WithName("PlanEvent").WithSummary("Plans an event.").Produces<IdResponse>(StatusCodes.Status201Created);
        events.MapPut("/{id:guid}", EditAsync).WithName("EditEvent").WithSummary("Changes what is said of an event.").Produces<VersionResponse>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        events.MapPost("/{id:guid}/hold", HoldAsync).WithName("HoldEvent").WithSummary("Confirms that it was held.").Produces<VersionResponse>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        events.MapPost("/{id:guid}/cancel", CancelAsync).WithName("CancelEvent").WithSummary("Cancels it; its projects are let go.").Produces<VersionResponse>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        events.MapPost("/{id:guid}/projects", AttachAsync).WithName("AttachProjects").WithSummary("Puts projects on a list of it. A project is signed once, started once, and the lead of one event.").Produces<VersionResponse>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        events.MapDelete("/{id:guid}/projects/{projectId:guid}", DetachAsync).WithName("DetachProject").WithSummary("Takes a project off a list of it.").Produces<VersionResponse>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SearchAsync(
        IAppSender sender, CancellationToken cancellationToken, DateOnly? from = null, DateOnly? to = null, ZoneEventKind? kind = null, ZoneEventState? state = null, Guid? unit = null, int page = 1, int pageSize = 50) =>
        (await sender.Send(new SearchEventsQuery { From = from, To = to, Kind = kind, State = state, UnitId = unit, Page = page, PageSize = pageSize }, cancellationToken))
            .Answer(found => Results.Ok(new EventSearchResponse(page, pageSize, found.Total, found.Rows)));

    private static async Task<IResult> MonthsAsync(int? year, ZoneCalendar calendar, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetEventMonthsQuery(year ?? calendar.Today.Year), cancellationToken)).Answer(months => Results.Ok(months));

    private static async Task<IResult> GetAsync(Guid id, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new GetEventQuery(id), cancellationToken)).Answer(found => Results.Ok(found));

    private static async Task<IResult> PlanAsync(EventRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new PlanEventCommand(request.ToFacts()), cancellationToken)).Answer(id => Results.Created($"{ApiHosting.Root}/events/{id}", new IdResponse(id)));

    private static async Task<IResult> EditAsync(Guid id, long version, EventRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new EditEventCommand(id, version, request.ToFacts()), cancellationToken)).Answer(now => Results.Ok(new VersionResponse(now)));

    private static async Task<IResult> HoldAsync(Guid id, EventStepRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new HoldEventCommand(id, request.Version, request.Text), cancellationToken)).Answer(now => Results.Ok(new VersionResponse(now)));

    private static async Task<IResult> CancelAsync(Guid id, EventStepRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new CancelEventCommand(id, request.Version, request.Text ?? string.Empty), cancellationToken)).Answer(now => Results.Ok(new VersionResponse(now)));

    private static async Task<IResult> AttachAsync(Guid id, EventProjectsRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new AttachProjectsCommand(id, request.Role, request.ProjectIds), cancellationToken)).Answer(now => Results.Ok(new VersionResponse(now)));

    private static async Task<IResult> DetachAsync(Guid id, Guid projectId, EventProjectRole role, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(new DetachProjectCommand(id, role, projectId), cancellationToken)).Answer(now => Results.Ok(new VersionResponse(now)));
}
