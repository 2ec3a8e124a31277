namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>Why a claim is over.</summary>
public enum ClaimEnd
{
    /// <summary>已签约.</summary>
    Signed = 0,

    /// <summary>项目终止、流失、流转出.</summary>
    ProjectEnded = 1,

    /// <summary>被领取.</summary>
    Taken = 2,

    /// <summary>已流转.</summary>
    Transferred = 3,

    /// <summary>争议裁定.</summary>
    Ruled = 4,

    /// <summary>转为联合招商.</summary>
    CoLed = 5,

    /// <summary>项目合并.</summary>
    Merged = 6,
}
