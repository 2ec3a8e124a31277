using MediatR;

namespace DevZoneCrm.Core.Projects.Claims.ReturnClaim;

public sealed class ReturnClaimHandler(ClaimReviewing reviewing) : IRequestHandler<ReturnClaimCommand, long>
{
    public Task<long> Handle(ReturnClaimCommand request, CancellationToken cancellationToken) =>
        reviewing.ReviewAsync(request.ClaimId, request.Version, (claim, by, now) => claim.Return(by, request.Reason, now), cancellationToken);
}
