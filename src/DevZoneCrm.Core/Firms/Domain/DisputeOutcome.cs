namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>What a dispute comes to.</summary>
public enum DisputeOutcome
{
    /// <summary>首报单位保留.</summary>
    HolderKeeps = 0,

    /// <summary>归后报单位.</summary>
    RivalGets = 1,

    /// <summary>联合招商、按比例分成.</summary>
    Shared = 2,
}
