using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Claims.GetClaim;

/// <summary>One claim with its course and its evidence. One that the viewer may not see is not there.</summary>
public sealed record GetClaimQuery(Guid ClaimId) : IQuery<ClaimDto>;
