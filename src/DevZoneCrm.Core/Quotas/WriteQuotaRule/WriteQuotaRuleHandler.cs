using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Quotas.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas.WriteQuotaRule;

public sealed class WriteQuotaRuleHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<WriteQuotaRuleCommand, long>
{
    public async Task<long> Handle(WriteQuotaRuleCommand request, CancellationToken cancellationToken)
    {
        var from = new DateOnly(request.From.Year, request.From.Month, 1);
        var rule = await db.QuotaRules.SingleOrDefaultAsync(r => r.Role == request.Role && r.Measure == request.Measure && r.Span == request.Span && r.ValidFrom == from, cancellationToken);
        if (rule is null)
        {
            if (request.Version != 0)
            {
                throw new StaleVersionException();
            }

            rule = QuotaRule.Write(new QuotaKey(request.Role, request.Measure, request.Span), request.Terms, from, calendar.Today, context.Viewer.Name);
            db.QuotaRules.Add(rule);
        }
        else
        {
            db.ExpectVersion(rule, request.Version);
            rule.Revise(request.Terms, calendar.Today, context.Viewer.Name);
        }

        return await db.SaveAsync(rule, cancellationToken);
    }
}
