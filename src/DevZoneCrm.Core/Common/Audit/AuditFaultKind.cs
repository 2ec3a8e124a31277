namespace DevZoneCrm.Core.Common.Audit;

/// <summary>What can be wrong with the record.</summary>
public enum AuditFaultKind
{
    /// <summary>The line does not say what it said when it was sealed.</summary>
    Altered,

    /// <summary>The line agrees with itself, but the one after it, or the seal of its day, remembers another.</summary>
    Replaced,

    /// <summary>Lines between two others are gone.</summary>
    Missing,

    /// <summary>Lines after the last one are gone: a seal remembers them.</summary>
    CutOff,

    /// <summary>There are lines after the newest seal, which is written with every line.</summary>
    SealBehind,
}
