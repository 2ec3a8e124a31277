using DevZoneCrm.Core.Projects.Claims;
using MediatR;

namespace DevZoneCrm.Core.Projects.CompleteProject;

public sealed class CompleteProjectHandler(ClaimFiling filing) : IRequestHandler<CompleteProjectCommand, long>
{
    public Task<long> Handle(CompleteProjectCommand request, CancellationToken cancellationToken) => filing.FileAsync(request, cancellationToken);
}
