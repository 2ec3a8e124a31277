using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Claims.ApproveClaim;

/// <summary>批准: the claim is confirmed and counts. The answer is the claim's new version.</summary>
public sealed record ApproveClaimCommand(Guid ClaimId, long Version, string? Note = null) : ICommand<long>;
