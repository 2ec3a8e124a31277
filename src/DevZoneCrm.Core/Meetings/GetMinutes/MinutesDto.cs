using DevZoneCrm.Core.Meetings.Domain;

namespace DevZoneCrm.Core.Meetings.GetMinutes;

/// <param name="Hidden">Items left out for this reader.</param>
public sealed record MinutesDto(Guid MeetingId, MinutesContent Content, DateTimeOffset PublishedAt, string PublishedBy, int Hidden);
