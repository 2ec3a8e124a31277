using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Calendars.GetCalendarFeeds;

/// <summary>The viewer's own addresses that are in use.</summary>
public sealed record GetCalendarFeedsQuery : IQuery<IReadOnlyList<CalendarFeedDto>>;
