namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>What somebody did with a claim.</summary>
public enum ClaimAct
{
    /// <summary>申报.</summary>
    Filed = 0,

    /// <summary>再次申报 after it was returned.</summary>
    Refiled = 1,

    /// <summary>核实通过.</summary>
    Verified = 2,

    /// <summary>核实退回.</summary>
    ReturnedByVerifier = 3,

    /// <summary>批准认定.</summary>
    Approved = 4,

    /// <summary>批准环节退回.</summary>
    ReturnedByApprover = 5,

    /// <summary>撤回.</summary>
    Withdrawn = 6,
}
