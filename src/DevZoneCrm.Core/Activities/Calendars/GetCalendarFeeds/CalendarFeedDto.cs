namespace DevZoneCrm.Core.Activities.Calendars.GetCalendarFeeds;

public sealed record CalendarFeedDto(Guid Id, CalendarScope Scope, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt);
