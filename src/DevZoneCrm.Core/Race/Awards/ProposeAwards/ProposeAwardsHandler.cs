using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Awards.Domain;
using MediatR;

namespace DevZoneCrm.Core.Race.Awards.ProposeAwards;

public sealed class ProposeAwardsHandler(IAppDbContext db, ZoneCalendar calendar, AwardProposals proposals) : IRequestHandler<ProposeAwardsCommand, int>
{
    public async Task<int> Handle(ProposeAwardsCommand request, CancellationToken cancellationToken)
    {
        var quarter = new RaceQuarter(request.Year, request.Quarter);
        if (quarter.To >= calendar.Today)
        {
            throw new RuleException(RaceAwardErrors.QuarterNotEnded, quarter.Code);
        }

        var added = await proposals.AddAsync(quarter, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return added;
    }
}
