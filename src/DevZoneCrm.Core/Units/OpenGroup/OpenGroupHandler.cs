using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Units.OpenGroup;

public sealed class OpenGroupHandler(IAppDbContext db) : IRequestHandler<OpenGroupCommand, Guid>
{
    public async Task<Guid> Handle(OpenGroupCommand request, CancellationToken cancellationToken)
    {
        await db.RequireFreeGroupNameAsync(request.Name, null, cancellationToken);
        var group = new UnitGroup(request.Name.Trim(), request.ValidFrom);
        db.UnitGroups.Add(group);
        await db.SaveChangesAsync(cancellationToken);
        return group.Id;
    }
}
