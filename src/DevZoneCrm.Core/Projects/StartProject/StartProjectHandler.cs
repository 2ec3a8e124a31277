using DevZoneCrm.Core.Projects.Claims;
using MediatR;

namespace DevZoneCrm.Core.Projects.StartProject;

public sealed class StartProjectHandler(ClaimFiling filing) : IRequestHandler<StartProjectCommand, long>
{
    public Task<long> Handle(StartProjectCommand request, CancellationToken cancellationToken) => filing.FileAsync(request, cancellationToken);
}
