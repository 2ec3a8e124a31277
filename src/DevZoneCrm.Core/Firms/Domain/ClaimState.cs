namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>How a first-report claim stands on a day. Follows from its dates alone.</summary>
public enum ClaimState
{
    /// <summary>On record, but below the threshold of protection.</summary>
    Unprotected = 0,

    /// <summary>保护期内.</summary>
    Protected = 1,

    /// <summary>即将到期: the owner is warned.</summary>
    Ending = 2,

    /// <summary>失效, 已入公海: any unit may take it.</summary>
    Lapsed = 3,

    /// <summary>Out of the regime: signed, ended, taken, handed over.</summary>
    Closed = 4,
}
