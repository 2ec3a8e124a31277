using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Chains.ReopenChain;

public sealed class ReopenChainHandler(IAppDbContext db) : IRequestHandler<ReopenChainCommand, long>
{
    public async Task<long> Handle(ReopenChainCommand request, CancellationToken cancellationToken)
    {
        var chain = await db.LoadAsync(db.Chains, request.Id, request.Version, cancellationToken);
        chain.Reopen();
        return await db.SaveAsync(chain, cancellationToken);
    }
}
