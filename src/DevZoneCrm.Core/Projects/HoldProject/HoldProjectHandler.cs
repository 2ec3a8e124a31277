using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.HoldProject;

public sealed class HoldProjectHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<HoldProjectCommand, long>
{
    public Task<long> Handle(HoldProjectCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.Hold(request.OccurredOn, request.Reason, calendar.Today), cancellationToken);
}
