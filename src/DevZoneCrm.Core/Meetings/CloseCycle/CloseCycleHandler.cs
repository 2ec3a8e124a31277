using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Meetings.CloseCycle;

public sealed class CloseCycleHandler(IAppDbContext db, IViewerContext context, MeetingPlanner planner) : IRequestHandler<CloseCycleCommand, long>
{
    public async Task<long> Handle(CloseCycleCommand request, CancellationToken cancellationToken)
    {
        var cycle = await db.LoadAsync(db.MeetingCycles.SetBy(context.Viewer), request.CycleId, request.Version, cancellationToken);
        cycle.Close(request.LastDay);
        await planner.ClearAsync(cycle, request.LastDay, cancellationToken);
        return await db.SaveAsync(cycle, cancellationToken);
    }
}
