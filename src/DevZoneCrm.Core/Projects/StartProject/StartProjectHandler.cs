using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.StartProject;

public sealed class StartProjectHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<StartProjectCommand, long>
{
    public Task<long> Handle(StartProjectCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.Start(request.OccurredOn, calendar.Today, MoveNote.With(request.Permit, request.Note)), cancellationToken);
}
