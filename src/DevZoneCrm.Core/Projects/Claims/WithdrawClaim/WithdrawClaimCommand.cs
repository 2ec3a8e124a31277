using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Claims.WithdrawClaim;

/// <summary>撤回 by who filed it, until it is confirmed. The answer is the claim's new version.</summary>
public sealed record WithdrawClaimCommand(Guid ClaimId, long Version, string? Note = null) : ICommand<long>;
