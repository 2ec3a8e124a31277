using DevZoneCrm.Core.Common.Persistence;
using MediatR;

namespace DevZoneCrm.Core.Units.OpenUnit;

public sealed class OpenUnitHandler(IAppDbContext db) : IRequestHandler<OpenUnitCommand, Guid>
{
    public async Task<Guid> Handle(OpenUnitCommand request, CancellationToken cancellationToken)
    {
        await db.RequireFreeUnitNameAsync(request.Name, null, cancellationToken);
        await db.RequireGroupAsync(request.GroupId, cancellationToken);
        var unit = new OrgUnit(request.Name.Trim(), request.Kind, request.ValidFrom, null, request.GroupId, string.IsNullOrWhiteSpace(request.ShortName) ? null : request.ShortName.Trim());
        db.Units.Add(unit);
        await db.SaveChangesAsync(cancellationToken);
        return unit.Id;
    }
}
