using DevZoneCrm.Core.Accounts;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Units.CloseUnit;

public sealed class CloseUnitHandler(IAppDbContext db, IAccountDirectory accounts) : IRequestHandler<CloseUnitCommand, long>
{
    public async Task<long> Handle(CloseUnitCommand request, CancellationToken cancellationToken)
    {
        var unit = await db.LoadAsync(db.Units, request.Id, request.Version, cancellationToken);
        unit.Close(request.LastDay);
        var projects = await db.Projects.WhereOpen().CountAsync(p => p.UnitId == request.Id, cancellationToken);
        Refuse(UnitErrors.HasProjects, projects);
        Refuse(UnitErrors.HasPosts, await db.Posts.CountAsync(p => p.UnitId == request.Id && (p.ValidTo == null || p.ValidTo > request.LastDay), cancellationToken));
        Refuse(UnitErrors.HasAccounts, (await accounts.CountByUnitAsync(cancellationToken)).GetValueOrDefault(request.Id));
        return await db.SaveAsync(unit, cancellationToken);
    }

    private static void Refuse(string code, int count)
    {
        if (count > 0)
        {
            throw new RuleException(code, count);
        }
    }
}
