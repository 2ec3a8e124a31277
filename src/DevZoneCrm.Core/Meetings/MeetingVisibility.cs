using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings;

/// <summary>Who sees a meeting and its minutes: whoever sees all projects, who takes part, and the unit whose meeting it is.</summary>
public static class MeetingVisibility
{
    public static IQueryable<Meeting> VisibleTo(this IQueryable<Meeting> meetings, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return meetings.Where(Seen(viewer));
    }

    /// <summary>Meetings the viewer may hold: leaders and 招商局 any, the head of a unit its own.</summary>
    public static IQueryable<Meeting> HeldBy(this IQueryable<Meeting> meetings, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var unit = viewer.UnitId;
        return !viewer.May(Permission.HoldMeetings) ? meetings.Where(m => false)
            : viewer.Scope >= ProjectScope.All ? meetings
            : meetings.Where(m => m.UnitId != null && m.UnitId == unit);
    }

    /// <summary>May the viewer hold a meeting of this unit; of the zone where there is none?</summary>
    public static bool MayHold(this Viewer viewer, Guid? unitId)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.May(Permission.HoldMeetings) && (viewer.Scope >= ProjectScope.All || (unitId is not null && unitId == viewer.UnitId));
    }

    private static Expression<Func<Meeting, bool>> Seen(Viewer viewer)
    {
        var (unit, post) = (viewer.UnitId, viewer.PostId);
        return viewer.Scope >= ProjectScope.All ? m => true : m => (m.UnitId != null && m.UnitId == unit) || (post != null && m.Attendees.Any(a => a.PostId == post));
    }
}
