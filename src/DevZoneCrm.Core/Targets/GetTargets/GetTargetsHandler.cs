using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Targets.Progress;
using MediatR;

namespace DevZoneCrm.Core.Targets.GetTargets;

public sealed class GetTargetsHandler(IAppDbContext db, DutyReading duty, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetTargetsQuery, TargetsDto>
{
    public Task<TargetsDto> Handle(GetTargetsQuery request, CancellationToken cancellationToken) =>
        new TargetProgress(db, duty, context.Viewer, calendar.Today).ReadAsync(request.Year ?? calendar.Today.Year, cancellationToken);
}
