using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.BeginProduction;

public sealed class BeginProductionHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<BeginProductionCommand, long>
{
    public Task<long> Handle(BeginProductionCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.BeginProduction(request.OccurredOn, calendar.Today, request.Note), cancellationToken);
}
