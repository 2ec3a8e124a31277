using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.ReachFullCapacity;

public sealed class ReachFullCapacityHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<ReachFullCapacityCommand, long>
{
    public Task<long> Handle(ReachFullCapacityCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.ReachFullCapacity(request.OccurredOn, calendar.Today, request.Note), cancellationToken);
}
