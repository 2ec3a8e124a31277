using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.ReconsiderReview;

public sealed class ReconsiderReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, TimeProvider clock) : IRequestHandler<ReconsiderReviewCommand, Guid>
{
    public async Task<Guid> Handle(ReconsiderReviewCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var refused = await db.QualityReviews.AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.ReviewId, cancellationToken) ?? throw new NotFoundException(nameof(QualityReview));
        await db.RequireOwnProjectAsync(refused.ProjectId, viewer, cancellationToken);
        if (await db.QualityReviews.AnyAsync(r => r.OpenKey == refused.ProjectId, cancellationToken))
        {
            throw new RuleException(ReviewErrors.AlreadyOpen);
        }

        var now = clock.GetUtcNow();
        var sheet = await db.SheetInForceAsync(now, viewer.Name, cancellationToken);
        var isRepeated = await db.QualityReviews.AnyAsync(r => r.ReconsidersId == refused.Id, cancellationToken);
        var again = QualityReview.Reconsider(refused, sheet.Id, request.Reason, isRepeated, viewer.Actor(), now, calendar.Today);
        db.QualityReviews.Add(again);
        await db.SaveChangesAsync(cancellationToken);
        return again.Id;
    }
}
