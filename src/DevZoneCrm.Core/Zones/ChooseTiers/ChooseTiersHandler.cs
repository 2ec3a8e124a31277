using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Zones.ChooseTiers;

public sealed class ChooseTiersHandler(IAppDbContext db) : IRequestHandler<ChooseTiersCommand, long>
{
    public async Task<long> Handle(ChooseTiersCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.LoadRulesAsync(request.Version, cancellationToken);
        rules.ChooseTiers(request.DefaultMinYi, request.Tiers);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
