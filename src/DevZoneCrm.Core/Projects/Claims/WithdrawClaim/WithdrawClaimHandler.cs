using MediatR;

namespace DevZoneCrm.Core.Projects.Claims.WithdrawClaim;

public sealed class WithdrawClaimHandler(ClaimReviewing reviewing) : IRequestHandler<WithdrawClaimCommand, long>
{
    public Task<long> Handle(WithdrawClaimCommand request, CancellationToken cancellationToken) =>
        reviewing.ReviewAsync(request.ClaimId, request.Version, (claim, by, now) => claim.Withdraw(by, request.Note, now), cancellationToken);
}
