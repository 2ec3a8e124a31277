namespace DevZoneCrm.Core.Activities.Calendars.CreateCalendarFeed;

/// <param name="Secret">Shown once; only its hash is kept.</param>
public sealed record CreatedCalendarFeedDto(Guid Id, string Secret);
