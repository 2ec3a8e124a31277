using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Moves;
using MediatR;

namespace DevZoneCrm.Core.Projects.CorrectStageDate;

public sealed class CorrectStageDateHandler(IAppDbContext db, ZoneCalendar calendar, ClaimFiling filing) : IRequestHandler<CorrectStageDateCommand, long>
{
    public Task<long> Handle(CorrectStageDateCommand request, CancellationToken cancellationToken) => MilestoneSets.Claimed.Contains(request.Milestone)
        ? filing.FileCorrectionAsync(request, request.Milestone, request.OccurredOn, request.Reason, cancellationToken)
        : db.ChangeAsync(request, project => project.CorrectDate(request.Milestone, request.OccurredOn, calendar.Today, request.Reason), cancellationToken);
}
