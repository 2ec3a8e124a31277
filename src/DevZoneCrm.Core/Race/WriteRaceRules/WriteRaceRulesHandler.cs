using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Domain;
using MediatR;

namespace DevZoneCrm.Core.Race.WriteRaceRules;

public sealed class WriteRaceRulesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, ShippedRaceRules shipped) : IRequestHandler<WriteRaceRulesCommand, int>
{
    public async Task<int> Handle(WriteRaceRulesCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.RaceRulesAsync(shipped, cancellationToken);
        if (rules[^1].Number != request.LatestNumber)
        {
            throw new StaleVersionException();
        }

        var earliest = await db.FirstOpenRaceYearAsync(calendar.Today, cancellationToken);
        if (request.Rules.FromYear < earliest)
        {
            throw new RuleException(RaceErrors.YearClosed, request.Rules.FromYear, earliest);
        }

        // The ledger follows in the same commit: what the years from then on earn is reversed and booked by the new rules.
        var written = new RaceRuleSet(request.LatestNumber + 1, request.Rules, isExample: false, context.Viewer.Name, calendar.Now.ToUniversalTime());
        db.RaceRuleSets.Add(written);
        await db.SaveChangesAsync(cancellationToken);
        return written.Number;
    }
}
