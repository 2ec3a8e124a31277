using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.GetFirmTasks;
using DevZoneCrm.Core.People.Handovers;
using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Reviews;
using DevZoneCrm.Core.Reviews.SearchReviews;
using DevZoneCrm.Core.Supervision;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.CountTasks;

public sealed class CountTasksHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<CountTasksQuery, int>
{
    public async Task<int> Handle(CountTasksQuery request, CancellationToken cancellationToken) =>
        await ClaimsAsync(cancellationToken) + await ReviewsAsync(cancellationToken) + await new FirmTaskSources(db, context.Viewer, calendar.Today).CountAsync(cancellationToken)
        + await RaceTasks.CountAsync(db, context.Viewer, cancellationToken)
        + await SupervisionTasks.CountAsync(db, context.Viewer, calendar.Today, cancellationToken)
        + (context.Viewer.PostId is null ? 0 : await db.Handovers.ToSignBy(context.Viewer).CountAsync(cancellationToken));

    private async Task<int> ClaimsAsync(CancellationToken cancellationToken)
    {
        var (viewer, user) = (context.Viewer, context.Viewer.UserId);
        var seen = db.StageClaims.AsNoTracking().VisibleTo(db, viewer);
        var returned = await seen.CountAsync(c => c.ProposerId == user && c.State == ClaimState.Returned, cancellationToken);
        return viewer.May(Permission.ConfirmClaims) ? returned + await seen.CountAsync(ClaimAccess.Awaiting(viewer), cancellationToken) : returned;
    }

    private async Task<int> ReviewsAsync(CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var departments = await db.DepartmentsOfAsync(viewer, cancellationToken);
        return await db.QualityReviews.AsNoTracking().ReadableBy(db, viewer, departments).On(ReviewShelf.ToDo, db, viewer, departments, calendar.Today).CountAsync(cancellationToken);
    }
}
