using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Claims.Domain;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>How long a claim waits for whoever is next.</summary>
internal static class ClaimAge
{
    public static int WaitingDays(this StageClaim claim, ZoneCalendar calendar) => Days(claim.WaitingSince, calendar);

    public static int Days(DateTimeOffset since, ZoneCalendar calendar) => Math.Max(0, calendar.Today.DayNumber - ZoneCalendar.DayOf(since).DayNumber);
}
