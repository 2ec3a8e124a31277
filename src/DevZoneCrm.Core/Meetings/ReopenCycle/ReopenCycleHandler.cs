using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Meetings.ReopenCycle;

public sealed class ReopenCycleHandler(IAppDbContext db, IViewerContext context, MeetingPlanner planner) : IRequestHandler<ReopenCycleCommand, long>
{
    public async Task<long> Handle(ReopenCycleCommand request, CancellationToken cancellationToken)
    {
        var cycle = await db.LoadAsync(db.MeetingCycles.SetBy(context.Viewer), request.CycleId, request.Version, cancellationToken);
        cycle.Reopen();
        await using var transaction = await db.BeginAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await planner.PlanAsync(cycle, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return cycle.Version;
    }
}
