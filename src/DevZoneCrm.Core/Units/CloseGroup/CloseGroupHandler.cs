using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Units.CloseGroup;

public sealed class CloseGroupHandler(IAppDbContext db) : IRequestHandler<CloseGroupCommand, long>
{
    public async Task<long> Handle(CloseGroupCommand request, CancellationToken cancellationToken)
    {
        var group = await db.LoadAsync(db.UnitGroups, request.Id, request.Version, cancellationToken);
        var units = await db.Units.CountAsync(u => u.GroupId == request.Id && (u.ValidTo == null || u.ValidTo > request.LastDay), cancellationToken);
        if (units > 0)
        {
            throw new RuleException(UnitErrors.GroupInUse, units);
        }

        group.Close(request.LastDay);
        return await db.SaveAsync(group, cancellationToken);
    }
}
