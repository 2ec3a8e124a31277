using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.OpenCycle;

public sealed class OpenCycleHandler(IAppDbContext db, IViewerContext context, MeetingPlanner planner) : IRequestHandler<OpenCycleCommand, Guid>
{
    public async Task<Guid> Handle(OpenCycleCommand request, CancellationToken cancellationToken)
    {
        var (name, unit) = (request.Terms.Name.Trim(), request.Terms.UnitId);
        if (!context.Viewer.MaySetCycles(unit))
        {
            throw new RuleException(MeetingErrors.CycleNotYours);
        }

        if (await db.MeetingCycles.AnyAsync(c => c.Name == name && c.UnitId == unit, cancellationToken))
        {
            throw new RuleException(MeetingErrors.NameTaken);
        }

        var cycle = MeetingCycle.Open(request.Terms, request.ValidFrom, request.Preset);
        db.MeetingCycles.Add(cycle);
        await using var transaction = await db.BeginAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await planner.PlanAsync(cycle, cancellationToken);
        await db.CommitAsync(cancellationToken);
        return cycle.Id;
    }
}
