using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Chains.RenameChain;

public sealed class RenameChainHandler(IAppDbContext db) : IRequestHandler<RenameChainCommand, long>
{
    public async Task<long> Handle(RenameChainCommand request, CancellationToken cancellationToken)
    {
        var chain = await db.LoadAsync(db.Chains, request.Id, request.Version, cancellationToken);
        await db.RequireFreeChainNameAsync(request.Name, request.Id, cancellationToken);
        chain.Rename(request.Name);
        return await db.SaveAsync(chain, cancellationToken);
    }
}
