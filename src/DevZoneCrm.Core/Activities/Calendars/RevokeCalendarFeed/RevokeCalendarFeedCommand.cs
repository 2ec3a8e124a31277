using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.Calendars.RevokeCalendarFeed;

/// <summary>The address leads nowhere from now on.</summary>
public sealed record RevokeCalendarFeedCommand(Guid FeedId) : ICommand<Guid>;
