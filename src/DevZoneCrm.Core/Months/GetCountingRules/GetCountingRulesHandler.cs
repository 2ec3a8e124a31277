using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Months.GetCountingRules;

public sealed class GetCountingRulesHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<GetCountingRulesQuery, IReadOnlyList<CountingRuleDto>>
{
    public async Task<IReadOnlyList<CountingRuleDto>> Handle(GetCountingRulesQuery request, CancellationToken cancellationToken)
    {
        var rules = await db.CountingRulesAsync(cancellationToken);
        var written = await db.CountingRules.AsNoTracking().ToDictionaryAsync(r => r.Number, r => new { r.WrittenBy, r.WrittenAt }, cancellationToken);
        var now = rules.InForceOn(calendar.Today).Number;
        return [.. rules.OrderByDescending(r => r.Number).Select(r => new CountingRuleDto(r, r.Number == now, written.GetValueOrDefault(r.Number)?.WrittenBy, written.GetValueOrDefault(r.Number)?.WrittenAt))];
    }
}
