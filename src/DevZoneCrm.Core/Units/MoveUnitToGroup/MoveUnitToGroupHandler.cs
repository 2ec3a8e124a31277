using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Units.MoveUnitToGroup;

public sealed class MoveUnitToGroupHandler(IAppDbContext db) : IRequestHandler<MoveUnitToGroupCommand, long>
{
    public async Task<long> Handle(MoveUnitToGroupCommand request, CancellationToken cancellationToken)
    {
        var unit = await db.LoadAsync(db.Units, request.Id, request.Version, cancellationToken);
        await db.RequireGroupAsync(request.GroupId, cancellationToken);
        unit.MoveToGroup(request.GroupId);
        return await db.SaveAsync(unit, cancellationToken);
    }
}
