using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GetReview;

public sealed class GetReviewHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetReviewQuery, ReviewDto>
{
    public async Task<ReviewDto> Handle(GetReviewQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var departments = await db.DepartmentsOfAsync(viewer, cancellationToken);
        var found = await db.QualityReviews.AsNoTracking().ReadableBy(db, viewer, departments).Where(r => r.Id == request.ReviewId).Select(r => new
        {
            Review = r,
            Sheet = db.ReviewSheets.First(s => s.Id == r.SheetId),
            Project = db.Projects.Where(p => p.Id == r.ProjectId).Select(p => new
            {
                Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name, p.Code, p.Content, p.Stage, p.Confidentiality,
                Investor = p.Confidentiality >= Confidentiality.Sensitive ? null : p.LeadInvestor, Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).First(),
            }).First(),
            IsReconsidered = db.QualityReviews.Any(o => o.ReconsidersId == r.Id),
            HasOpen = db.QualityReviews.Any(o => o.OpenKey == r.ProjectId),
        }).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(QualityReview));
        var (review, today) = (found.Review, calendar.Today);
        var isOwn = await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == review.ProjectId, cancellationToken);
        var isInFull = isOwn || await db.Projects.Where(ProjectVisibility.InFull(viewer)).AnyAsync(p => p.Id == review.ProjectId, cancellationToken);
        var facts = review.Facts is { } kept && review.Step != ReviewStep.Application ? kept : await db.FactsOfAsync(review.ProjectId, today.Year, cancellationToken);
        var opinions = await db.ReviewOpinions.AsNoTracking().Where(o => o.ReviewId == review.Id).ToListAsync(cancellationToken);
        var panel = await db.ReviewExperts.AsNoTracking().Where(e => e.ReviewId == review.Id).OrderBy(e => e.NamedAt).ThenBy(e => e.Field).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        var deliveries = await db.ReviewDeliveries.AsNoTracking().Where(d => d.ReviewId == review.Id).OrderByDescending(d => d.AsOf).ThenByDescending(d => d.RecordedAt).ToListAsync(cancellationToken);
        var sheet = found.Sheet.Definition;
        return new ReviewDto
        {
            Head = ReviewHeadDto.Of(review),
            ProjectId = review.ProjectId,
            Level = found.Project.Confidentiality,
            ProjectName = found.Project.Name,
            Code = found.Project.Code,
            Content = found.Project.Content,
            Investor = found.Project.Investor,
            Unit = found.Project.Unit,
            Version = review.Version,
            Sheet = sheet,
            SheetNumber = found.Sheet.Number,
            IsShippedSheet = found.Sheet.IsShipped,
            Inputs = review.Inputs,
            Facts = facts,
            Missing = review.Step == ReviewStep.Application ? ReviewNeeds.Missing(review.Kind, sheet, facts, review.Inputs) : [],
            IsLarge = review.IsLarge,
            ReconsiderReason = review.ReconsiderReason,
            ReturnReason = review.ReturnReason,
            OpenedBy = review.OpenedBy,
            OpenedAt = review.OpenedAt,
            ProposedBy = review.ProposedBy,
            ProposedAt = review.ProposedAt,
            PreCheckedBy = review.PreCheckedBy,
            PreCheckedAt = review.PreCheckedAt,
            PreCheckNote = review.PreCheckNote,
            Vetoes = review.Vetoes,
            Opinions = [.. sheet.Departments.SelectMany(d => opinions.Where(o => o.Department == d.Code)).Select(o => OpinionDto.Of(o, today, review.Step == ReviewStep.Opinions && departments.Contains(o.Department, StringComparer.Ordinal)))],
            // 专家意见 is for those who run, decide and audit; others see that experts scored, not who said what.
            Panel = [.. panel.Select((e, i) => PanelMemberDto.Of(e, i + 1, isInFull && (viewer.May(Permission.RunReviews) || viewer.May(Permission.DecideReviews) || viewer.May(Permission.ViewAudit)), review.Step >= ReviewStep.Decision))],
            Result = review.Result ?? ReviewScoring.Work(sheet, facts, review.Inputs, [], review.IsVetoed),
            IsWorkedOut = review.Result is not null,
            DecidedBy = review.DecidedBy,
            DecidedAt = review.DecidedAt,
            DecisionNote = review.DecisionNote,
            Conditions = review.Conditions,
            RecheckedOn = review.RecheckedOn,
            RecheckedBy = review.RecheckedBy,
            RecheckNote = review.RecheckNote,
            Promises = ReviewPromiseDto.Of(review, deliveries),
            May = ReviewMay.Of(review, viewer, isOwn, isInFull, found.Project.Stage, found.IsReconsidered, found.HasOpen),
        };
    }
}
