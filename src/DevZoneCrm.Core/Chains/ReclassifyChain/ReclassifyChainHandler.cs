using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Chains.ReclassifyChain;

public sealed class ReclassifyChainHandler(IAppDbContext db) : IRequestHandler<ReclassifyChainCommand, long>
{
    public async Task<long> Handle(ReclassifyChainCommand request, CancellationToken cancellationToken)
    {
        var chain = await db.LoadAsync(db.Chains, request.Id, request.Version, cancellationToken);
        chain.Reclassify(request.Class);
        return await db.SaveAsync(chain, cancellationToken);
    }
}
