using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.SearchActivities;

/// <summary>The one answer to a search of activities, for the page and for the file.</summary>
internal static class ActivitySearching
{
    // The longest a file may bring: it may have begun that long before.
    private const int Longest = 366;

    public static IQueryable<Activity> FoundActivities(this IAppDbContext db, SearchActivitiesQuery request, Viewer viewer)
    {
        var (user, own) = (viewer.UserId, viewer.PostId);
        var activities = db.Activities.AsNoTracking().Where(a => a.WithdrawnAt == null);
        activities = request.ProjectId is { } project ? activities.Where(a => a.ProjectId == project) : activities;
        if (request.Mine)
        {
            // Found from the person, not from the activities: what one did among a million is a short list.
            var mine = db.PartsIn(request).Where(p => own != null && p.PostId == own).Select(p => p.ActivityId)
                .Union(db.Activities.Where(a => user != null && a.CreatedBy == user).Select(a => a.Id));
            activities = activities.Where(a => mine.Contains(a.Id));
        }

        if (request.PostId is { } post)
        {
            var parts = db.PartsIn(request).Where(p => p.PostId == post).Select(p => p.ActivityId);
            activities = activities.Where(a => parts.Contains(a.Id));
        }

        activities = request.UnitId is { } unit ? activities.Where(a => a.UnitId == unit) : activities;
        activities = request.Kind is { } kind ? activities.Where(a => a.Kind == kind) : activities;
        activities = request.From is { } from ? activities.Where(a => a.LastOn >= from) : activities;
        activities = EarliestOf(request) is { } earliest ? activities.Where(a => a.OccurredOn >= earliest) : activities;
        activities = request.To is { } to ? activities.Where(a => a.OccurredOn <= to) : activities;
        return activities.VisibleTo(db.Projects, viewer);
    }

    private static IQueryable<ActivityPerson> PartsIn(this IAppDbContext db, SearchActivitiesQuery request)
    {
        var parts = db.ActivityPeople.AsNoTracking();
        parts = EarliestOf(request) is { } first ? parts.Where(p => p.OccurredOn >= first) : parts;
        return request.To is { } last ? parts.Where(p => p.OccurredOn <= last) : parts;
    }

    // What lasts into the days asked for began in a year before them: an index by the first day leads there.
    private static DateOnly? EarliestOf(SearchActivitiesQuery request) => request.From is { } from && from > DateOnly.MinValue.AddDays(Longest) ? from.AddDays(-Longest) : null;

    public static IQueryable<Activity> NewestFirst(this IQueryable<Activity> activities) =>
        activities.OrderByDescending(a => a.OccurredOn).ThenByDescending(a => a.CreatedAt).ThenBy(a => a.Id);
}
