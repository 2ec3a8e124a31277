using MediatR;

namespace DevZoneCrm.Core.Projects.Claims.VerifyClaim;

public sealed class VerifyClaimHandler(ClaimReviewing reviewing) : IRequestHandler<VerifyClaimCommand, long>
{
    public Task<long> Handle(VerifyClaimCommand request, CancellationToken cancellationToken) =>
        reviewing.ReviewAsync(request.ClaimId, request.Version, (claim, by, now) => claim.Verify(by, request.Note, now), cancellationToken);
}
