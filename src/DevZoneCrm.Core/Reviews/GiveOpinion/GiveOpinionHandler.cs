using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GiveOpinion;

public sealed class GiveOpinionHandler(IAppDbContext db, IViewerContext context, TimeProvider clock) : IRequestHandler<GiveOpinionCommand, long>
{
    public async Task<long> Handle(GiveOpinionCommand request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var opinion = await db.LoadAsync(db.ReviewOpinions, request.OpinionId, request.Version, cancellationToken);
        if (!(await db.DepartmentsOfAsync(viewer, cancellationToken)).Contains(opinion.Department, StringComparer.Ordinal))
        {
            throw new RuleException(ReviewErrors.OtherDepartment);
        }

        var review = await db.QualityReviews.AsNoTracking().SingleAsync(r => r.Id == opinion.ReviewId, cancellationToken);
        opinion.Give(review, request.Answer, request.Text, viewer.Actor(), clock.GetUtcNow());
        return await db.SaveAsync(opinion, cancellationToken);
    }
}
