namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>How often a cycle meets (domain 1.2, lines 24 and 25).</summary>
public enum MeetingRhythm
{
    /// <summary>每日.</summary>
    Day = 0,

    /// <summary>每周.</summary>
    Week = 1,

    /// <summary>双周.</summary>
    TwoWeeks = 2,

    /// <summary>每旬: 1–10, 11–20, 21–end (domain 5.6).</summary>
    TenDays = 3,

    /// <summary>每月.</summary>
    Month = 4,

    /// <summary>每季.</summary>
    Quarter = 5,
}
