using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Zones.LimitMilestones;

public sealed class LimitMilestonesHandler(IAppDbContext db) : IRequestHandler<LimitMilestonesCommand, long>
{
    public async Task<long> Handle(LimitMilestonesCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.LoadRulesAsync(request.Version, cancellationToken);
        rules.LimitMilestones(request.Limits);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
