using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Quotas.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas.GetQuotaRules;

public sealed class GetQuotaRulesHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<GetQuotaRulesQuery, IReadOnlyList<QuotaRuleDto>>
{
    public async Task<IReadOnlyList<QuotaRuleDto>> Handle(GetQuotaRulesQuery request, CancellationToken cancellationToken)
    {
        var rules = await db.QuotaRules.AsNoTracking().ToListAsync(cancellationToken);
        var now = new QuotaBook(rules).Slots(new DateOnly(calendar.Today.Year, calendar.Today.Month, 1)).ToDictionary(s => s.Key);
        return
        [
            .. now.Keys.Concat(rules.Select(r => r.Key)).Distinct().OrderBy(k => k.Order).Select(key => new QuotaRuleDto(
                key,
                now.GetValueOrDefault(key),
                [.. rules.Where(r => r.Key == key).OrderByDescending(r => r.ValidFrom).Select(r => new QuotaVersionDto(r.Id, r.Version, r.ValidFrom, r.Terms, r.WrittenBy))])),
        ];
    }
}
