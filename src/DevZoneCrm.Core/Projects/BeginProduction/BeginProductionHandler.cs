using DevZoneCrm.Core.Projects.Claims;
using MediatR;

namespace DevZoneCrm.Core.Projects.BeginProduction;

public sealed class BeginProductionHandler(ClaimFiling filing) : IRequestHandler<BeginProductionCommand, long>
{
    public Task<long> Handle(BeginProductionCommand request, CancellationToken cancellationToken) => filing.FileAsync(request, cancellationToken);
}
