using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.OpenCycle;

public sealed class OpenCycleHandler(IAppDbContext db, MeetingPlanner planner) : IRequestHandler<OpenCycleCommand, Guid>
{
    public async Task<Guid> Handle(OpenCycleCommand request, CancellationToken cancellationToken)
    {
        var name = request.Terms.Name.Trim();
        if (await db.MeetingCycles.AnyAsync(c => c.Name == name, cancellationToken))
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
