using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using MediatR;

namespace DevZoneCrm.Core.Months.WriteCountingRule;

public sealed class WriteCountingRuleHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<WriteCountingRuleCommand, int>
{
    public async Task<int> Handle(WriteCountingRuleCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.CountingRulesAsync(cancellationToken);
        if (rules[^1].Number != request.LatestNumber)
        {
            throw new StaleVersionException();
        }

        // What is closed was counted under its own rule; a version that says otherwise of those days would only mislead.
        if ((await db.ClosedMonthsAsync(cancellationToken)).LastOrDefault() is { } last && request.Content.ValidFrom <= last.LastOn)
        {
            throw new RuleException(RuleErrors.MonthClosed, last.Code);
        }

        var rule = CountingRule.Write(request.Content with { Number = request.LatestNumber + 1, IsExample = false }, context.Viewer.Name, calendar.Now.ToUniversalTime());
        db.CountingRules.Add(rule);
        await db.SaveChangesAsync(cancellationToken);
        return rule.Number;
    }
}
