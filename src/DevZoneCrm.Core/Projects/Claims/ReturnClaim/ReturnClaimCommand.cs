using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Claims.ReturnClaim;

/// <summary>退回 with a reason; what was typed stays in the claim. The answer is its new version.</summary>
public sealed record ReturnClaimCommand(Guid ClaimId, long Version, string Reason) : ICommand<long>;
