using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Reviews.ReturnReview;

public sealed class ReturnReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<ReturnReviewCommand, long>
{
    public async Task<long> Handle(ReturnReviewCommand request, CancellationToken cancellationToken)
    {
        var review = await db.LoadReviewAsync(request, context.Viewer, cancellationToken);
        review.Return(request.Reason, context.Viewer.Actor(), calendar.Today);
        return await db.SaveAsync(review, cancellationToken);
    }
}
