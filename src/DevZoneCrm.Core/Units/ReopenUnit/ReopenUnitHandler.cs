using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Units.ReopenUnit;

public sealed class ReopenUnitHandler(IAppDbContext db) : IRequestHandler<ReopenUnitCommand, long>
{
    public async Task<long> Handle(ReopenUnitCommand request, CancellationToken cancellationToken)
    {
        var unit = await db.LoadAsync(db.Units, request.Id, request.Version, cancellationToken);
        unit.Reopen();
        return await db.SaveAsync(unit, cancellationToken);
    }
}
