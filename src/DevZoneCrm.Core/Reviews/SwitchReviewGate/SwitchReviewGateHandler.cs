using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Zones;
using MediatR;

namespace DevZoneCrm.Core.Reviews.SwitchReviewGate;

public sealed class SwitchReviewGateHandler(IAppDbContext db) : IRequestHandler<SwitchReviewGateCommand, long>
{
    public async Task<long> Handle(SwitchReviewGateCommand request, CancellationToken cancellationToken)
    {
        var rules = await db.LoadRulesAsync(request.Version, cancellationToken);
        rules.SwitchReviewGate(request.On);
        return await db.SaveAsync(rules, cancellationToken);
    }
}
