namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>Where a claim stands.</summary>
public enum ClaimState
{
    /// <summary>待核实: filed, waits for the verifier.</summary>
    Filed = 0,

    /// <summary>待批准: verified, waits for the approver.</summary>
    Verified = 1,

    /// <summary>已认定: it counts.</summary>
    Confirmed = 2,

    /// <summary>已退回: with a reason, to be mended and filed again.</summary>
    Returned = 3,

    /// <summary>已撤回 by who filed it.</summary>
    Withdrawn = 4,
}
