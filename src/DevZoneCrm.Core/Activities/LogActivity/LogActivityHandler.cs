using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.LogActivity;

public sealed class LogActivityHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<LogActivityCommand, LoggedActivityDto>
{
    public async Task<LoggedActivityDto> Handle(LogActivityCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        if (await db.Activities.Where(a => a.Id == request.Id).Select(a => new { a.Version, a.CreatedBy }).SingleOrDefaultAsync(cancellationToken) is { } saved)
        {
            return saved.CreatedBy == viewer.UserId ? new LoggedActivityDto(request.Id, saved.Version) : throw new NotFoundException(nameof(Activity));
        }

        await using var turn = await db.TakeTurnAsync(request.Stops.Select(s => s.Facts.Kind).Append(request.Facts.Kind), cancellationToken);
        var maker = new ActivityMaker(db, viewer, calendar);
        var trip = request.PartOfId is { } tripId ? await TripAsync(tripId, viewer, cancellationToken) : null;
        var facts = trip is null ? request.Facts : Completed(request.Facts, trip);
        var activity = await maker.MakeAsync(request.Id, request.ProjectId, facts, request.NextStep, request.SeenNextStep, cancellationToken);
        if (trip is not null)
        {
            activity.JoinTrip(trip);
        }

        foreach (var stop in request.Stops)
        {
            var part = await maker.MakeAsync(stop.Id, stop.ProjectId, Completed(stop.Facts, activity), stop.NextStep, null, cancellationToken);
            part.JoinTrip(activity);
        }

        await db.SaveChangesAsync(cancellationToken);
        if (turn is not null)
        {
            await db.CommitAsync(cancellationToken);
        }

        return new LoggedActivityDto(activity.Id, activity.Version);
    }

    // Whoever may change the trip, or went along, adds a stop to it.
    private async Task<Activity> TripAsync(Guid id, Viewer viewer, CancellationToken cancellationToken)
    {
        var post = viewer.PostId;
        var mayAdd = ActivityVisibility.ChangeableBy(viewer).Or(a => post != null && a.People.Any(p => p.PostId == post));
        return await db.Activities.VisibleTo(db.Projects, viewer).Include(a => a.People).Where(mayAdd).SingleOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(Activity));
    }

    private static ActivityFacts Completed(ActivityFacts stop, Activity trip) => stop with
    {
        UnitId = trip.UnitId,
        PostId = stop.PostId ?? trip.PostId,
        LedByPostId = stop.LedByPostId ?? trip.LedByPostId,
        People = stop.People.Count > 0 ? stop.People : [.. trip.People.Select(p => p.PostId)],
        City = stop.City ?? trip.City,
    };
}
