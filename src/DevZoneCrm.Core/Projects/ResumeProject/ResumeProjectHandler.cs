using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.ResumeProject;

public sealed class ResumeProjectHandler(IAppDbContext db, ZoneCalendar calendar) : IRequestHandler<ResumeProjectCommand, long>
{
    public Task<long> Handle(ResumeProjectCommand request, CancellationToken cancellationToken) =>
        db.ChangeAsync(request, project => project.Resume(request.OccurredOn, request.Reason, calendar.Today), cancellationToken);
}
