using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;

namespace DevZoneCrm.Core.Reviews.ReviseReview;

public sealed class ReviseReviewHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<ReviseReviewCommand, long>
{
    public async Task<long> Handle(ReviseReviewCommand request, CancellationToken cancellationToken)
    {
        var review = await db.LoadReviewAsync(request, context.Viewer, cancellationToken);
        await db.RequireOwnProjectAsync(review.ProjectId, context.Viewer, cancellationToken);
        review.Revise(request.Inputs);
        return await db.SaveAsync(review, cancellationToken);
    }
}
