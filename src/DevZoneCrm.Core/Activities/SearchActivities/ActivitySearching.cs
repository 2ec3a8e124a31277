using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.SearchActivities;

/// <summary>The one answer to a search of activities, for the page and for the file.</summary>
internal static class ActivitySearching
{
    public static IQueryable<Activity> FoundActivities(this IAppDbContext db, SearchActivitiesQuery request, Viewer viewer)
    {
        var (user, own) = (viewer.UserId, viewer.PostId);
        var activities = db.Activities.AsNoTracking().Where(a => a.WithdrawnAt == null);
        activities = request.ProjectId is { } project ? activities.Where(a => a.ProjectId == project) : activities;
        activities = request.Mine ? activities.Where(a => (user != null && a.CreatedBy == user) || (own != null && a.People.Any(p => p.PostId == own))) : activities;
        activities = request.PostId is { } post ? activities.Where(a => a.People.Any(p => p.PostId == post)) : activities;
        activities = request.UnitId is { } unit ? activities.Where(a => a.UnitId == unit) : activities;
        activities = request.Kind is { } kind ? activities.Where(a => a.Kind == kind) : activities;
        activities = request.From is { } from ? activities.Where(a => a.LastOn >= from) : activities;
        activities = request.To is { } to ? activities.Where(a => a.OccurredOn <= to) : activities;
        return activities.VisibleTo(db.Projects, viewer);
    }

    public static IQueryable<Activity> NewestFirst(this IQueryable<Activity> activities) =>
        activities.OrderByDescending(a => a.OccurredOn).ThenByDescending(a => a.CreatedAt).ThenBy(a => a.Id);
}
