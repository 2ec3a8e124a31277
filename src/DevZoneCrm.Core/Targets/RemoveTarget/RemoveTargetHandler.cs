using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Targets.RemoveTarget;

public sealed class RemoveTargetHandler(IAppDbContext db) : IRequestHandler<RemoveTargetCommand, Guid>
{
    public async Task<Guid> Handle(RemoveTargetCommand request, CancellationToken cancellationToken)
    {
        var target = await db.LoadAsync(db.Targets, request.TargetId, request.Version, cancellationToken);
        db.Targets.Remove(target);
        await db.SaveChangesAsync(cancellationToken);
        return target.Id;
    }
}
