namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>Where a meeting stands.</summary>
public enum MeetingState
{
    /// <summary>待开.</summary>
    Planned = 0,

    /// <summary>进行中.</summary>
    Running = 1,

    /// <summary>已结束: minutes are published.</summary>
    Held = 2,

    /// <summary>已取消.</summary>
    Cancelled = 3,
}
