using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.AcceptByStatistics;

public sealed class AcceptByStatisticsHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<AcceptByStatisticsCommand, long>
{
    public Task<long> Handle(AcceptByStatisticsCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.AcceptByStatistics(request.Milestone, request.AcceptedOn, calendar.Today, request.Note), cancellationToken);
}
