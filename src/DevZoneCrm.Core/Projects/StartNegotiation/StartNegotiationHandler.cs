using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.StartNegotiation;

public sealed class StartNegotiationHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<StartNegotiationCommand, long>
{
    public Task<long> Handle(StartNegotiationCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.StartNegotiation(request.OccurredOn, calendar.Today, request.Note), cancellationToken);
}
