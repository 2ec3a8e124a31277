using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.ScoreReview;

public sealed class ScoreReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, TimeProvider clock) : IRequestHandler<ScoreReviewCommand, long>
{
    public async Task<long> Handle(ScoreReviewCommand request, CancellationToken cancellationToken)
    {
        var user = context.Viewer.UserId;
        var expert = await db.LoadAsync(db.ReviewExperts, request.ExpertId, request.Version, cancellationToken);
        if (user is null || expert.UserId != user)
        {
            throw new RuleException(ReviewErrors.NotOnPanel);
        }

        var review = await db.QualityReviews.AsNoTracking().SingleAsync(r => r.Id == expert.ReviewId, cancellationToken);
        expert.Score(review, await db.SheetOfAsync(review, cancellationToken), request.Marks, request.Remark, clock.GetUtcNow(), calendar.Today);
        return await db.SaveAsync(expert, cancellationToken);
    }
}
