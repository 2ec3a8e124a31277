namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>The three parts in a claim. Nobody plays two of them in one (domain 7.2).</summary>
public enum ClaimPart
{
    /// <summary>申报人.</summary>
    Proposer = 0,

    /// <summary>核实人.</summary>
    Verifier = 1,

    /// <summary>批准人.</summary>
    Approver = 2,
}
