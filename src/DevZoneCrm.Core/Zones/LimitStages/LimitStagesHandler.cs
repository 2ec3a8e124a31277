using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Zones.LimitStages;

public sealed class LimitStagesHandler(IAppDbContext db) : IRequestHandler<LimitStagesCommand, long>
{
    public async Task<long> Handle(LimitStagesCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.LoadRulesAsync(request.Version, cancellationToken);
        rules.LimitStages(request.Limits);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
