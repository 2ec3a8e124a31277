namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>What happened to a 督办; the lines of its history.</summary>
public enum SupervisionStepKind
{
    /// <summary>立项交办.</summary>
    Issued = 0,

    /// <summary>进展.</summary>
    Progress = 1,

    /// <summary>报结.</summary>
    Reported = 2,

    /// <summary>退回续办.</summary>
    Returned = 3,

    /// <summary>催办 or another remark of the issuer; changes no light.</summary>
    Remark = 4,

    /// <summary>绿灯, 黄灯 or 红灯.</summary>
    Light = 5,

    /// <summary>逐级上报.</summary>
    Escalated = 6,

    /// <summary>申请延期.</summary>
    ExtensionAsked = 7,

    /// <summary>同意延期.</summary>
    ExtensionGranted = 8,

    /// <summary>不同意延期.</summary>
    ExtensionRefused = 9,

    /// <summary>办结销号.</summary>
    Closed = 10,

    /// <summary>撤销.</summary>
    Withdrawn = 11,

    /// <summary>扣分建议.</summary>
    PenaltyProposed = 12,

    /// <summary>确认扣分.</summary>
    PenaltyConfirmed = 13,

    /// <summary>不予扣分.</summary>
    PenaltyDeclined = 14,
}
