using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.EndProject;

public sealed class EndProjectHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<EndProjectCommand, long>
{
    public Task<long> Handle(EndProjectCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.End(request.OccurredOn, request.Reason, calendar.Today), cancellationToken);
}
