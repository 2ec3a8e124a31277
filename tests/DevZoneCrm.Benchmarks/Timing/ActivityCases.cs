using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Core.Activities.Calendars.GetCalendar;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.SearchActivities;

namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>What is asked of the follow-ups; worth timing with a million of them.</summary>
internal static class ActivityCases
{
    private const int DaysOfMonth = 42;

    public static IEnumerable<Case> All(DateOnly today, Guid unit)
    {
        var month = today.AddYears(-1);
        foreach (var user in new[] { "director", "staff3-2" })
        {
            yield return Case.Of("follow-ups: first page", user, new SearchActivitiesQuery(), p => $"{p.Total}");
            yield return Case.Of("follow-ups: mine", user, new SearchActivitiesQuery { Mine = true }, p => $"{p.Total}");
            yield return Case.Of("follow-ups: visits of a unit in a month", user, new SearchActivitiesQuery { UnitId = unit, Kind = ActivityKind.Visit, From = month, To = month.AddMonths(1) }, p => $"{p.Total}");
            foreach (var scope in Enum.GetValues<CalendarScope>())
            {
                yield return Case.Of($"calendar: {scope}", user, new GetCalendarQuery(scope, month, month.AddDays(DaysOfMonth)), c => $"{c.Entries.Count}");
            }
        }
    }
}
