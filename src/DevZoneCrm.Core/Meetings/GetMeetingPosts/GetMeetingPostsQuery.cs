using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.GetMeetingPosts;

/// <summary>Posts held today: who may be an owner, a chair, or take part as well.</summary>
public sealed record GetMeetingPostsQuery : IQuery<IReadOnlyList<MeetingPost>>;
