namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>Where a 督办 stands.</summary>
public enum SupervisionState
{
    /// <summary>在办.</summary>
    Open = 0,

    /// <summary>报结待核: the owner says it is done, the issuer has not looked yet.</summary>
    Reported = 1,

    /// <summary>办结销号.</summary>
    Closed = 2,

    /// <summary>撤销督办: it is no longer needed.</summary>
    Withdrawn = 3,
}
