using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Units.RenameUnit;

public sealed class RenameUnitHandler(IAppDbContext db) : IRequestHandler<RenameUnitCommand, long>
{
    public async Task<long> Handle(RenameUnitCommand request, CancellationToken cancellationToken)
    {
        var unit = await db.LoadAsync(db.Units, request.Id, request.Version, cancellationToken);
        await db.RequireFreeUnitNameAsync(request.Name, request.Id, cancellationToken);
        unit.Rename(request.Name, request.ShortName, request.Kind);
        return await db.SaveAsync(unit, cancellationToken);
    }
}
