using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Zones.LimitMonthChecks;

public sealed class LimitMonthChecksHandler(IAppDbContext db) : IRequestHandler<LimitMonthChecksCommand, long>
{
    public async Task<long> Handle(LimitMonthChecksCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.LoadRulesAsync(request.Version, cancellationToken);
        rules.LimitMonthChecks(request.Limits);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
