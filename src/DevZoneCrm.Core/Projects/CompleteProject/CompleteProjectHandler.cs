using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.CompleteProject;

public sealed class CompleteProjectHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<CompleteProjectCommand, long>
{
    public Task<long> Handle(CompleteProjectCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.Complete(request.OccurredOn, calendar.Today, request.Note), cancellationToken);
}
