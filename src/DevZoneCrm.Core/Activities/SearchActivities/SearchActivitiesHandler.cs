using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.SearchActivities;

public sealed class SearchActivitiesHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<SearchActivitiesQuery, Page<ActivityDto>>
{
    public async Task<Page<ActivityDto>> Handle(SearchActivitiesQuery request, CancellationToken cancellationToken)
    {
        var found = Filtered(db.Activities.AsNoTracking().Where(a => a.WithdrawnAt == null), request, context.Viewer).VisibleTo(db.Projects, context.Viewer);
        var rows = await found.OrderByDescending(a => a.OccurredOn).ThenByDescending(a => a.CreatedAt).ThenBy(a => a.Id)
            .Skip((request.Page - 1) * request.PageSize).Take(request.PageSize).Rows(db, context.Viewer).ToListAsync(cancellationToken);
        return new Page<ActivityDto>(rows, await found.CountAsync(cancellationToken));
    }

    private static IQueryable<Activity> Filtered(IQueryable<Activity> activities, SearchActivitiesQuery request, Viewer viewer)
    {
        var (user, post) = (viewer.UserId, viewer.PostId);
        activities = request.ProjectId is { } project ? activities.Where(a => a.ProjectId == project) : activities;
        activities = request.Mine ? activities.Where(a => (user != null && a.CreatedBy == user) || (post != null && a.People.Any(p => p.PostId == post))) : activities;
        activities = request.UnitId is { } unit ? activities.Where(a => a.UnitId == unit) : activities;
        activities = request.Kind is { } kind ? activities.Where(a => a.Kind == kind) : activities;
        activities = request.From is { } from ? activities.Where(a => a.LastOn >= from) : activities;
        return request.To is { } to ? activities.Where(a => a.OccurredOn <= to) : activities;
    }
}
