using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.GetMinutes;

/// <summary>The minutes as published; items of projects that the reader may not see are masked or left out, as on the agenda.</summary>
public sealed record GetMinutesQuery(Guid MeetingId) : IQuery<MinutesDto>;
