using MediatR;

namespace DevZoneCrm.Core.Projects.Claims.ApproveClaim;

public sealed class ApproveClaimHandler(ClaimReviewing reviewing) : IRequestHandler<ApproveClaimCommand, long>
{
    public Task<long> Handle(ApproveClaimCommand request, CancellationToken cancellationToken) =>
        reviewing.ReviewAsync(request.ClaimId, request.Version, (claim, by, now) => claim.Approve(by, request.Note, now), cancellationToken);
}
