using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Units.RenameGroup;

public sealed class RenameGroupHandler(IAppDbContext db) : IRequestHandler<RenameGroupCommand, long>
{
    public async Task<long> Handle(RenameGroupCommand request, CancellationToken cancellationToken)
    {
        var group = await db.LoadAsync(db.UnitGroups, request.Id, request.Version, cancellationToken);
        await db.RequireFreeGroupNameAsync(request.Name, request.Id, cancellationToken);
        group.Rename(request.Name);
        return await db.SaveAsync(group, cancellationToken);
    }
}
