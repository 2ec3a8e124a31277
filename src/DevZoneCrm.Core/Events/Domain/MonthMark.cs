namespace DevZoneCrm.Core.Events.Domain;

/// <summary>How a month stands.</summary>
public enum MonthMark
{
    /// <summary>There is one.</summary>
    Done = 1,

    /// <summary>None yet, but one is planned.</summary>
    Planned = 2,

    /// <summary>The month is running, and there is none and no plan.</summary>
    Due = 3,

    /// <summary>Next month has no plan.</summary>
    Unplanned = 4,

    /// <summary>The month is over and had none: 缺.</summary>
    Gap = 5,

    /// <summary>Later than next month: nothing is asked yet.</summary>
    Ahead = 6,
}
