using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Calendars.CreateCalendarFeed;

/// <summary>Makes a secret address for a calendar program.</summary>
public sealed record CreateCalendarFeedCommand(CalendarScope Scope) : ICommand<CreatedCalendarFeedDto>;
