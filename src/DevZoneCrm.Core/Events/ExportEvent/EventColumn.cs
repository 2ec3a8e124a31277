namespace DevZoneCrm.Core.Events.ExportEvent;

/// <summary>A column of the list of an event as a file.</summary>
public enum EventColumn
{
    Number = 1,
    Role,
    Code,
    Name,
    Investor,

    /// <summary>总投资 in 亿元, dollars converted.</summary>
    Yi,
    Amount,
    Currency,
    Rate,
    Unit,
    On,
    Stage,
}
