using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.GetActivity;

public sealed class GetActivityHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetActivityQuery, ActivityPageDto>
{
    public async Task<ActivityPageDto> Handle(GetActivityQuery request, CancellationToken cancellationToken)
    {
        var (id, viewer) = (request.ActivityId, context.Viewer);
        var seen = db.Activities.AsNoTracking().VisibleTo(db.Projects, viewer);
        var activity = await seen.Where(a => a.Id == id).Rows(db, viewer).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Activity));
        if (activity.PartOfId is { } part)
        {
            return new ActivityPageDto(activity, await seen.Where(a => a.Id == part).Rows(db, viewer).SingleOrDefaultAsync(cancellationToken), [], false);
        }

        if (activity.Kind != ActivityKind.Trip)
        {
            return new ActivityPageDto(activity, null, [], false);
        }

        // Within the trip's days, which is what finds them among a million rows that are part of nothing.
        var (first, last) = (activity.On, activity.Facts.LastOn);
        var stops = await seen.Where(a => a.PartOfId == id && a.OccurredOn >= first && a.OccurredOn <= last).OrderBy(a => a.OccurredOn).ThenBy(a => a.CreatedAt).ThenBy(a => a.Id).Rows(db, viewer).ToListAsync(cancellationToken);
        var mayAdd = activity.WithdrawnAt is null && (activity.MayChange || (viewer.May(Permission.LogActivities) && activity.People.Any(p => p.PostId == viewer.PostId)));
        return new ActivityPageDto(activity, null, stops, mayAdd);
    }
}
