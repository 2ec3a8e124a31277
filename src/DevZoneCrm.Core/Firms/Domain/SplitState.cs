namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>Where a proposed split stands.</summary>
public enum SplitState
{
    /// <summary>待各单位同意.</summary>
    Proposed = 0,

    /// <summary>已生效.</summary>
    Agreed = 1,

    /// <summary>已拒绝.</summary>
    Refused = 2,

    /// <summary>签约时未达成一致, 已失效.</summary>
    Void = 3,
}
