using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.LoseProject;

public sealed class LoseProjectHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<LoseProjectCommand, long>
{
    public Task<long> Handle(LoseProjectCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.Lose(request.OccurredOn, request.Reason, request.LostTo, calendar.Today), cancellationToken);
}
