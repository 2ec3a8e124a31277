using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.ChangeCycle;

public sealed class ChangeCycleHandler(IAppDbContext db, IViewerContext context, MeetingPlanner planner) : IRequestHandler<ChangeCycleCommand, long>
{
    public async Task<long> Handle(ChangeCycleCommand request, CancellationToken cancellationToken)
    {
        var cycle = await db.LoadAsync(db.MeetingCycles.SetBy(context.Viewer), request.CycleId, request.Version, cancellationToken);
        var (id, name, unit) = (cycle.Id, request.Terms.Name.Trim(), request.Terms.UnitId);
        if (!context.Viewer.MaySetCycles(unit))
        {
            throw new RuleException(MeetingErrors.CycleNotYours);
        }

        if (await db.MeetingCycles.AnyAsync(c => c.Id != id && c.Name == name && c.UnitId == unit, cancellationToken))
        {
            throw new RuleException(MeetingErrors.NameTaken);
        }

        cycle.Change(request.Terms);
        await using var transaction = await db.BeginAsync(cancellationToken);
        await planner.ClearAsync(cycle, null, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await planner.PlanAsync(cycle, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return cycle.Version;
    }
}
