using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Zones;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GetProjectReviews;

public sealed class GetProjectReviewsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectReviewsQuery, ProjectReviewsDto>
{
    public async Task<ProjectReviewsDto> Handle(GetProjectReviewsQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var project = await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer)).Where(p => p.Id == request.ProjectId).Select(p => new { p.Stage, p.Status }).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Project));
        var reviews = await db.QualityReviews.AsNoTracking().Where(r => r.ProjectId == request.ProjectId).OrderByDescending(r => r.OpenedAt).ToListAsync(cancellationToken);
        var standing = reviews.Find(r => r.StandingKey is not null);
        var refusal = standing is null ? ReviewErrors.GateNone : standing.GateRefusal(calendar.Today);
        var isOpen = reviews.Exists(r => r.OpenKey is not null);
        var isEarly = project is { Status: ProjectStatus.Active, Stage: < ProjectStage.Signed };
        return new ProjectReviewsDto
        {
            Reviews = [.. reviews.Select(ReviewHeadDto.Of)],
            IsGateOn = (await db.RulesAsync(cancellationToken)).IsReviewGateOn,
            IsSigned = project.Stage >= ProjectStage.Signed,
            GateRefusal = refusal is null ? null : ErrorTexts.Of(refusal, standing?.RecheckOn ?? calendar.Today),
            MayOpen = isEarly && !isOpen && viewer.May(Permission.PrepareReviews) && await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == request.ProjectId, cancellationToken),
        };
    }
}
