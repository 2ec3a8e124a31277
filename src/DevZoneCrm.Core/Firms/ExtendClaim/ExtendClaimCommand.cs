using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Firms.ExtendClaim;

/// <summary>首报延期, once, by a leader.</summary>
public sealed record ExtendClaimCommand(Guid ClaimId, long Version, string Reason) : ICommand<long>;
