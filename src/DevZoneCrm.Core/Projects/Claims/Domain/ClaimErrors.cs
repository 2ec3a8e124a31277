namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>The names of what a claim can refuse. The sentences are in the resources under the same names.</summary>
public static class ClaimErrors
{
    public const string SamePerson = "Claim.SamePerson";
    public const string OtherRole = "Claim.OtherRole";
    public const string NotWaitingForVerifier = "Claim.NotWaitingForVerifier";
    public const string NotWaitingForApprover = "Claim.NotWaitingForApprover";
    public const string NotWaiting = "Claim.NotWaiting";
    public const string NotReturned = "Claim.NotReturned";
    public const string NotOpen = "Claim.NotOpen";
    public const string NotTheProposer = "Claim.NotTheProposer";
    public const string EvidenceMissing = "Claim.EvidenceMissing";
    public const string EvidenceUnknown = "Claim.EvidenceUnknown";
    public const string FieldsMissing = "Claim.FieldsMissing";
    public const string MilestonesMissing = "Claim.MilestonesMissing";
    public const string NoVerifier = "Claim.NoVerifier";
    public const string RoleMayNotConfirm = "Claim.RoleMayNotConfirm";
    public const string NoNeedName = "Claim.NoNeedName";
    public const string DocumentMissing = "Claim.DocumentMissing";
}
