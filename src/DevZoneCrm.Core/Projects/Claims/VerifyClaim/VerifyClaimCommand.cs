using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Claims.VerifyClaim;

/// <summary>核实: the facts and documents are in order. The answer is the claim's new version.</summary>
public sealed record VerifyClaimCommand(Guid ClaimId, long Version, string? Note = null) : ICommand<long>;
