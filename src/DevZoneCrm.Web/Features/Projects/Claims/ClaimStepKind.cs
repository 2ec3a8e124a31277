namespace DevZoneCrm.Web.Features.Projects.Claims;

/// <summary>What the page of a claim can do with it.</summary>
public enum ClaimStepKind
{
    Verify,
    Approve,
    Return,
    Withdraw,
}
