using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Meetings.GetMeetings;

/// <summary>The meetings ahead, those that were not held, and a page of those that were; of one cycle where it is named.</summary>
public sealed record GetMeetingsQuery(Guid? CycleId = null, int Page = 1) : IQuery<MeetingsDto>
{
    public const int PageSize = 20;

    /// <summary>Meetings ahead, and meetings missed: what stands on one screen.</summary>
    public const int Most = 30;
}
