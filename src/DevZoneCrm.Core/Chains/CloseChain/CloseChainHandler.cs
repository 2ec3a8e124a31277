using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Chains.CloseChain;

public sealed class CloseChainHandler(IAppDbContext db) : IRequestHandler<CloseChainCommand, long>
{
    public async Task<long> Handle(CloseChainCommand request, CancellationToken cancellationToken)
    {
        var chain = await db.LoadAsync(db.Chains, request.Id, request.Version, cancellationToken);
        chain.Close(request.LastDay);
        return await db.SaveAsync(chain, cancellationToken);
    }
}
