using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.GetMeeting;

/// <summary>A meeting with its agenda as it stands: written by the sources before it begins, kept from then on. What the viewer may not see is masked or left out.</summary>
public sealed record GetMeetingQuery(Guid MeetingId) : IQuery<MeetingDto>;
