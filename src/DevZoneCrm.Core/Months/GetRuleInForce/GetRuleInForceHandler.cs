using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Months.Domain;
using MediatR;

namespace DevZoneCrm.Core.Months.GetRuleInForce;

public sealed class GetRuleInForceHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<GetRuleInForceQuery, RuleContent>
{
    public Task<RuleContent> Handle(GetRuleInForceQuery request, CancellationToken cancellationToken)
    {
        var today = calendar.Today;
        return db.RuleOnAsync(PeriodParser.TryParse(request.Period, out var period) && period.To < today ? period.To : today, cancellationToken);
    }
}
