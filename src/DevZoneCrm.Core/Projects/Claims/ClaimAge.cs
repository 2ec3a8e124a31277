using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>How long a claim waits for whoever is next, in working days.</summary>
internal static class ClaimAge
{
    public static int Days(this WorkingCalendar workdays, DateTimeOffset since, DateOnly today) => Math.Max(0, workdays.WorkingDaysBetween(ZoneCalendar.DayOf(since), today));
}
