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
        if (request.SuccessorId is { } successor)
        {
            await MergeAsync(unit, successor, request.LastDay, cancellationToken);
        }
        else
        {
            unit.Close(request.LastDay);
            Refuse(UnitErrors.HasProjects, await db.Projects.WhereOpen().CountAsync(p => p.UnitId == request.Id, cancellationToken));
        }

        Refuse(UnitErrors.HasPosts, await db.Posts.CountAsync(p => p.UnitId == request.Id && (p.ValidTo == null || p.ValidTo > request.LastDay), cancellationToken));
        Refuse(UnitErrors.HasAccounts, (await accounts.CountByUnitAsync(cancellationToken)).GetValueOrDefault(request.Id));
        return await db.SaveAsync(unit, cancellationToken);
    }

    private async Task MergeAsync(OrgUnit unit, Guid successorId, DateOnly lastDay, CancellationToken cancellationToken)
    {
        var successor = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == successorId, cancellationToken) ?? throw new NotFoundException(nameof(OrgUnit));
        if (successor.Id == unit.Id || successor.ValidFrom > lastDay.AddDays(1) || successor.ValidTo <= lastDay)
        {
            throw new RuleException(UnitErrors.CannotSucceed, successor.Name);
        }

        unit.MergeInto(successor.Id, lastDay);
        foreach (var project in await db.Projects.WhereOpen().Include(p => p.Shares).Where(p => p.UnitId == unit.Id).ToListAsync(cancellationToken))
        {
            project.MoveToUnit(successor.Id, null);
        }
    }

    private static void Refuse(string code, int count)
    {
        if (count > 0)
        {
            throw new RuleException(code, count);
        }
    }
}
