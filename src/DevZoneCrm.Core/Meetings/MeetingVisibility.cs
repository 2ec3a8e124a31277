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

    /// <summary>May the viewer say how a unit meets; how the zone does where there is none? The head of a unit its own, the others who keep cycles all.</summary>
    public static bool MaySetCycles(this Viewer viewer, Guid? unitId)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.May(Permission.SetMeetingCycles) && (!IsHead(viewer) || (unitId is not null && unitId == viewer.UnitId));
    }

    /// <summary>The cycles the viewer may change.</summary>
    public static IQueryable<MeetingCycle> SetBy(this IQueryable<MeetingCycle> cycles, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var unit = viewer.UnitId;
        return !viewer.May(Permission.SetMeetingCycles) ? cycles.Where(c => false)
            : IsHead(viewer) ? cycles.Where(c => c.UnitId != null && c.UnitId == unit)
            : cycles;
    }

    private static bool IsHead(Viewer viewer) => viewer.Kind == ViewerKind.User && viewer.Role == Role.UnitHead;

    private static Expression<Func<Meeting, bool>> Seen(Viewer viewer)
    {
        var (unit, post) = (viewer.UnitId, viewer.PostId);
        return viewer.Scope >= ProjectScope.All ? m => true : m => (m.UnitId != null && m.UnitId == unit) || (post != null && m.Attendees.Any(a => a.PostId == post));
    }
}
