using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Zones.GetZoneRules;

public sealed class GetZoneRulesHandler(IAppDbContext db) : IRequestHandler<GetZoneRulesQuery, ZoneRulesDto>
{
    public async Task<ZoneRulesDto> Handle(GetZoneRulesQuery request, CancellationToken cancellationToken)
    {
        var rules = await db.RulesAsync(cancellationToken);
        return new ZoneRulesDto(rules.Version, rules.DefaultMinYi, rules.Tiers, rules.Limits) { LedgerColumns = rules.LedgerColumns, MonthChecks = rules.MonthChecks };
    }
}
