namespace DevZoneCrm.Core.Months.ExportMonth;

/// <summary>The columns of a closed month's file.</summary>
public enum MonthColumn
{
    /// <summary>The flow, or 更正 of it.</summary>
    Flow,

    Code,

    Name,

    Unit,

    On,

    Amount,

    Currency,

    Rate,

    Wan,

    /// <summary>Of a correction: what changed.</summary>
    Change,

    /// <summary>The rule the month was closed under.</summary>
    Rule,
}
