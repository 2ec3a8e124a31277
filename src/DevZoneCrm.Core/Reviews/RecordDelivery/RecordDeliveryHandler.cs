using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.RecordDelivery;

public sealed class RecordDeliveryHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, TimeProvider clock) : IRequestHandler<RecordDeliveryCommand, Guid>
{
    public async Task<Guid> Handle(RecordDeliveryCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var review = await db.QualityReviews.AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.ReviewId, cancellationToken) ?? throw new NotFoundException(nameof(QualityReview));
        await db.RequireOwnProjectAsync(review.ProjectId, viewer, cancellationToken);
        if (await db.Projects.Where(p => p.Id == review.ProjectId).Select(p => p.Stage).SingleAsync(cancellationToken) < ProjectStage.Producing)
        {
            throw new RuleException(ReviewErrors.NotProducing);
        }

        if (request.AsOf > calendar.Today)
        {
            throw new RuleException(ProjectErrors.DateInFuture, request.AsOf, calendar.Today);
        }

        if (review.Facts is null || ReviewPromises.Of(request.Promise, review.Inputs, review.Facts) is null)
        {
            throw new RuleException(ReviewErrors.NothingPromised);
        }

        var delivery = ReviewDelivery.Record(review, request.Promise, request.Actual, request.AsOf, request.Source, clock.GetUtcNow(), viewer.Name);
        db.ReviewDeliveries.Add(delivery);
        await db.SaveChangesAsync(cancellationToken);
        return delivery.Id;
    }
}
