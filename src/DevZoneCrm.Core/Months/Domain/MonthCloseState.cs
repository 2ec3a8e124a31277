namespace DevZoneCrm.Core.Months.Domain;

public enum MonthCloseState
{
    /// <summary>One person asks to close; nothing is kept yet.</summary>
    Proposed = 0,

    /// <summary>已结: a second person confirmed; the month is kept.</summary>
    Closed = 1,

    /// <summary>Still kept; one person asks to open it again.</summary>
    ReopenAsked = 2,

    /// <summary>A second person opened it again. What was kept stays on record, but nobody counts with it.</summary>
    Reopened = 3,

    /// <summary>The proposal was sent back.</summary>
    Withdrawn = 4,
}
