using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Supervision.GetSupervisionRules;

public sealed class GetSupervisionRulesHandler(IAppDbContext db) : IRequestHandler<GetSupervisionRulesQuery, SupervisionRulesDto>
{
    public async Task<SupervisionRulesDto> Handle(GetSupervisionRulesQuery request, CancellationToken cancellationToken)
    {
        var rules = await db.SupervisionRules.AsNoTracking().OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        return new SupervisionRulesDto(rules?.Version ?? 0, rules?.Terms ?? new SupervisionTerms());
    }
}
