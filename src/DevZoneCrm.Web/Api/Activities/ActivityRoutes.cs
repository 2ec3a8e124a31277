using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Core.Activities.Calendars.GetCalendar;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Web.Api.Activities;

/// <summary>/activities: log and read 跟进.</summary>
public static class ActivityRoutes
{
    public static void MapActivities(this IEndpointRouteBuilder api)
    {
        var activities = api.MapGroup("/activities").WithTags("Activities");
        activities.MapGet("", SearchAsync)
            .WithName("SearchActivities").WithSummary("A page of the follow-ups (跟进) the caller may see, newest first.")
            .Produces<ActivitySearchResponse>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);
        activities.MapGet("/calendar", CalendarAsync)
            .WithName("GetActivityCalendar").WithSummary("Follow-ups and next steps due between two days: mine, my unit's, or the leaders' (masked where the caller may not see the project).")
            .Produces<CalendarDto>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden);
        activities.MapPost("", LogAsync)
            .WithName("LogActivity").WithSummary("Logs a follow-up (记跟进). Sent twice with the same id it is saved once.")
            .Produces<LoggedActivityDto>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> SearchAsync(
        IAppSender sender, CancellationToken cancellationToken, Guid? project = null, bool mine = false, Guid? unit = null, ActivityKind? kind = null, DateOnly? from = null, DateOnly? to = null, int page = 1, int pageSize = 50)
    {
        var query = new SearchActivitiesQuery { ProjectId = project, Mine = mine, UnitId = unit, Kind = kind, From = from, To = to, Page = page, PageSize = pageSize };
        return (await sender.Send(query, cancellationToken)).Answer(found => Results.Ok(ActivitySearchResponse.Of(query, found)));
    }

    private static async Task<IResult> CalendarAsync(IAppSender sender, DateOnly from, DateOnly to, CancellationToken cancellationToken, CalendarScope scope = CalendarScope.Mine) =>
        (await sender.Send(new GetCalendarQuery(scope, from, to), cancellationToken)).Answer(Results.Ok);

    private static async Task<IResult> LogAsync(ActivityRequest request, IAppSender sender, CancellationToken cancellationToken) =>
        (await sender.Send(request.ToCommand(), cancellationToken)).Answer(logged => Results.Created($"{ApiHosting.Root}/activities?project={request.ProjectId}", logged));
}
