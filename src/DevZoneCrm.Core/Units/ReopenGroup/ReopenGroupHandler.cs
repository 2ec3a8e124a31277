using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Units.ReopenGroup;

public sealed class ReopenGroupHandler(IAppDbContext db) : IRequestHandler<ReopenGroupCommand, long>
{
    public async Task<long> Handle(ReopenGroupCommand request, CancellationToken cancellationToken)
    {
        var group = await db.LoadAsync(db.UnitGroups, request.Id, request.Version, cancellationToken);
        group.Reopen();
        return await db.SaveAsync(group, cancellationToken);
    }
}
