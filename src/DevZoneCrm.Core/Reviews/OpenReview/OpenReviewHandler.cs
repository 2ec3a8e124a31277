using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.OpenReview;

public sealed class OpenReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, TimeProvider clock) : IRequestHandler<OpenReviewCommand, Guid>
{
    public async Task<Guid> Handle(OpenReviewCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        await db.RequireOwnProjectAsync(request.ProjectId, viewer, cancellationToken);
        var project = await db.Projects.AsNoTracking().Where(p => p.Id == request.ProjectId).Select(p => new { p.Stage, p.Status }).SingleAsync(cancellationToken);
        if (project.Status != ProjectStatus.Active)
        {
            throw new RuleException(ProjectErrors.NotActive, project.Status);
        }

        if (project.Stage >= ProjectStage.Signed)
        {
            throw new RuleException(ReviewErrors.AlreadySigned);
        }

        if (await db.QualityReviews.AnyAsync(r => r.OpenKey == request.ProjectId, cancellationToken))
        {
            throw new RuleException(ReviewErrors.AlreadyOpen);
        }

        var now = clock.GetUtcNow();
        var sheet = await db.SheetInForceAsync(now, viewer.Name, cancellationToken);
        var review = QualityReview.Open(request.ProjectId, request.Kind, sheet.Id, request.Inputs, viewer.Actor(), now, calendar.Today);
        db.QualityReviews.Add(review);
        await db.SaveChangesAsync(cancellationToken);
        return review.Id;
    }
}
