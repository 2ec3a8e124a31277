using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.ExcuseExpert;

public sealed class ExcuseExpertHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<ExcuseExpertCommand, long>
{
    public async Task<long> Handle(ExcuseExpertCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var expert = await db.LoadAsync(db.ReviewExperts, request.ExpertId, request.Version, cancellationToken);
        if (!await db.Projects.Where(ProjectVisibility.InFull(viewer)).AnyAsync(p => p.Id == expert.ProjectId, cancellationToken))
        {
            throw new NotFoundException(nameof(ReviewExpert));
        }

        expert.Excuse(await db.QualityReviews.AsNoTracking().SingleAsync(r => r.Id == expert.ReviewId, cancellationToken), request.Reason, clock.GetUtcNow());
        return await db.SaveAsync(expert, cancellationToken);
    }
}
