using DevZoneCrm.Core.Projects.Claims;
using MediatR;

namespace DevZoneCrm.Core.Projects.ReachFullCapacity;

public sealed class ReachFullCapacityHandler(ClaimFiling filing) : IRequestHandler<ReachFullCapacityCommand, long>
{
    public Task<long> Handle(ReachFullCapacityCommand request, CancellationToken cancellationToken) => filing.FileAsync(request, cancellationToken);
}
