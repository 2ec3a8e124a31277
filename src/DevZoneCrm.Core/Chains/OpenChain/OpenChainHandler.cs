using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Chains.OpenChain;

public sealed class OpenChainHandler(IAppDbContext db) : IRequestHandler<OpenChainCommand, Guid>
{
    public async Task<Guid> Handle(OpenChainCommand request, CancellationToken cancellationToken)
    {
        await db.RequireFreeChainNameAsync(request.Name, null, cancellationToken);
        var chain = new IndustryChain(request.Name.Trim(), request.Class, request.ValidFrom);
        db.Chains.Add(chain);
        await db.SaveChangesAsync(cancellationToken);
        return chain.Id;
    }
}
