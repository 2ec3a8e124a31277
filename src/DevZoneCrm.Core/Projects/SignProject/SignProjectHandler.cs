using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.SignProject;

public sealed class SignProjectHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<SignProjectCommand, long>
{
    public Task<long> Handle(SignProjectCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.Sign(request.OccurredOn, calendar.Today, MoveNote.With(request.Agreement, request.Note)), cancellationToken);
}
