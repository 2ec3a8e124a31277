using DevZoneCrm.Core.Projects.Claims;
using MediatR;

namespace DevZoneCrm.Core.Projects.SignProject;

public sealed class SignProjectHandler(ClaimFiling filing) : IRequestHandler<SignProjectCommand, long>
{
    public Task<long> Handle(SignProjectCommand request, CancellationToken cancellationToken) => filing.FileAsync(request, cancellationToken);
}
