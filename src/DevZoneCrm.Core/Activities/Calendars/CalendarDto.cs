namespace DevZoneCrm.Core.Activities.Calendars;

/// <param name="IsCut">There were more than a calendar can show.</param>
public sealed record CalendarDto(IReadOnlyList<CalendarEntryDto> Entries, bool IsCut);
