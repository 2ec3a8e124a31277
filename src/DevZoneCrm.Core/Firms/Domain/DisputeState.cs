namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>Whose turn a dispute is.</summary>
public enum DisputeState
{
    /// <summary>待招商局提出意见.</summary>
    Raised = 0,

    /// <summary>待考核办裁定.</summary>
    Proposed = 1,

    /// <summary>待分管领导确认.</summary>
    Ruled = 2,

    /// <summary>已确认.</summary>
    Confirmed = 3,
}
