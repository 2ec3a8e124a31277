using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.ResolveObjection;

public sealed class ResolveObjectionHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<ResolveObjectionCommand, long>
{
    public async Task<long> Handle(ResolveObjectionCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var opinion = await db.LoadAsync(db.ReviewOpinions, request.OpinionId, request.Version, cancellationToken);
        if (!await db.Projects.Where(ProjectVisibility.InFull(viewer)).AnyAsync(p => p.Id == opinion.ProjectId, cancellationToken))
        {
            throw new NotFoundException(nameof(ReviewOpinion));
        }

        var review = await db.QualityReviews.AsNoTracking().SingleAsync(r => r.Id == opinion.ReviewId, cancellationToken);
        opinion.Resolve(review, request.Resolution, viewer.Actor(), clock.GetUtcNow());
        return await db.SaveAsync(opinion, cancellationToken);
    }
}
