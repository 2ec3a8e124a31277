using DevZoneCrm.Core.Activities.Calendars.CreateCalendarFeed;
using DevZoneCrm.Core.Activities.Calendars.GetCalendar;
using DevZoneCrm.Core.Activities.Calendars.GetCalendarFeeds;
using DevZoneCrm.Core.Activities.Calendars.RevokeCalendarFeed;
using DevZoneCrm.Core.Activities.Drafting.DraftActivity;
using DevZoneCrm.Core.Activities.EditActivity;
using DevZoneCrm.Core.Activities.GetActivity;
using DevZoneCrm.Core.Activities.GetActivityForm;
using DevZoneCrm.Core.Activities.ImportActivities;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Activities.Photos.AddActivityPhoto;
using DevZoneCrm.Core.Activities.Photos.GetActivityPhoto;
using DevZoneCrm.Core.Activities.Photos.RemoveActivityPhoto;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Activities.WithdrawActivity;
using static DevZoneCrm.Core.Common.Security.Permission;

namespace DevZoneCrm.Core.Common.Security.Rules;

/// <summary>Follow-ups.</summary>
internal static class ActivityAccess
{
    public static IReadOnlyDictionary<Type, Permission> Table { get; } = new Dictionary<Type, Permission>
    {
        [typeof(LogActivityCommand)] = LogActivities,
        [typeof(EditActivityCommand)] = LogActivities,
        [typeof(WithdrawActivityCommand)] = LogActivities,
        [typeof(GetActivityFormQuery)] = LogActivities,
        [typeof(SearchActivitiesQuery)] = ViewProjects,
        [typeof(GetActivityQuery)] = ViewProjects,
        [typeof(ImportActivitiesCommand)] = ImportData,
        [typeof(AddActivityPhotoCommand)] = LogActivities,
        [typeof(RemoveActivityPhotoCommand)] = LogActivities,
        [typeof(GetActivityPhotoQuery)] = ViewProjects,
        [typeof(DraftActivityQuery)] = LogActivities,
        [typeof(GetCalendarQuery)] = ViewProjects,
        [typeof(CreateCalendarFeedCommand)] = ViewProjects,
        [typeof(RevokeCalendarFeedCommand)] = OwnAccount,
        [typeof(GetCalendarFeedsQuery)] = OwnAccount,
    };
}
