using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Firms.GetFirmRules;

public sealed class GetFirmRulesHandler(IAppDbContext db) : IRequestHandler<GetFirmRulesQuery, FirmRulesDto>
{
    public async Task<FirmRulesDto> Handle(GetFirmRulesQuery request, CancellationToken cancellationToken)
    {
        var rules = await db.FirmRulesAsync(cancellationToken);
        return new FirmRulesDto(rules.Version, rules.Values);
    }
}
