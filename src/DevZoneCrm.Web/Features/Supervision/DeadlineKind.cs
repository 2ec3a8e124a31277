namespace DevZoneCrm.Web.Features.Supervision;

/// <summary>How a deadline is typed.</summary>
public enum DeadlineKind
{
    WorkingDays,
    CalendarDays,
    Day,
}
