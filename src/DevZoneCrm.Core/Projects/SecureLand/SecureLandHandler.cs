using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.SecureLand;

public sealed class SecureLandHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<SecureLandCommand, long>
{
    public Task<long> Handle(SecureLandCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.SecureLand(request.OccurredOn, calendar.Today, MoveNote.With(request.Document, request.Note)), cancellationToken);
}
