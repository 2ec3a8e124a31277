using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Calendars.GetCalendar;

/// <summary>What happened and what is due between two days, both included.</summary>
public sealed record GetCalendarQuery(CalendarScope Scope, DateOnly From, DateOnly To) : IQuery<CalendarDto>
{
    public const int MostDays = 400;
    public const int MostEntries = 2000;
}
