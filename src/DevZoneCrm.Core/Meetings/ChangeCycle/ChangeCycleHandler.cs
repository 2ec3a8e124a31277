using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.ChangeCycle;

public sealed class ChangeCycleHandler(IAppDbContext db, MeetingPlanner planner) : IRequestHandler<ChangeCycleCommand, long>
{
    public async Task<long> Handle(ChangeCycleCommand request, CancellationToken cancellationToken)
    {
        var cycle = await db.LoadAsync(db.MeetingCycles, request.CycleId, request.Version, cancellationToken);
        var (id, name) = (cycle.Id, request.Terms.Name.Trim());
        if (await db.MeetingCycles.AnyAsync(c => c.Id != id && c.Name == name, cancellationToken))
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
