namespace DevZoneCrm.Core.People.Handovers.Domain;

/// <summary>Where a handover stands.</summary>
public enum HandoverState
{
    /// <summary>待签字: one of the two, or both, have not signed.</summary>
    Open = 0,

    /// <summary>已交接: both signed, what was listed has gone over.</summary>
    Done = 1,

    /// <summary>已作废.</summary>
    Cancelled = 2,
}
