using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Reviews.RecheckReview;

public sealed class RecheckReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<RecheckReviewCommand, long>
{
    public async Task<long> Handle(RecheckReviewCommand request, CancellationToken cancellationToken)
    {
        var review = await db.LoadReviewAsync(request, context.Viewer, cancellationToken);
        review.Recheck(request.Met, request.Note, context.Viewer.Actor(), calendar.Today);
        return await db.SaveAsync(review, cancellationToken);
    }
}
