using DevZoneCrm.Core.Projects.Claims;
using MediatR;

namespace DevZoneCrm.Core.Projects.SecureLand;

public sealed class SecureLandHandler(ClaimFiling filing) : IRequestHandler<SecureLandCommand, long>
{
    public Task<long> Handle(SecureLandCommand request, CancellationToken cancellationToken) => filing.FileAsync(request, cancellationToken);
}
