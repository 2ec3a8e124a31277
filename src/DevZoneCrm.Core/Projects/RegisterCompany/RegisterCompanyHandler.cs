using DevZoneCrm.Core.Projects.Claims;
using MediatR;

namespace DevZoneCrm.Core.Projects.RegisterCompany;

public sealed class RegisterCompanyHandler(ClaimFiling filing) : IRequestHandler<RegisterCompanyCommand, long>
{
    public Task<long> Handle(RegisterCompanyCommand request, CancellationToken cancellationToken) => filing.FileAsync(request, cancellationToken);
}
