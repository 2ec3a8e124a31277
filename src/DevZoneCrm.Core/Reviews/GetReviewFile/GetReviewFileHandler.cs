using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GetReviewFile;

public sealed class GetReviewFileHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetReviewFileQuery, ReviewFileDto>
{
    public async Task<ReviewFileDto> Handle(GetReviewFileQuery request, CancellationToken cancellationToken)
    {
        var (user, today) = (context.Viewer.UserId, calendar.Today);
        var expert = await db.ReviewExperts.AsNoTracking().SingleOrDefaultAsync(e => e.ReviewId == request.ReviewId && e.UserId == user, cancellationToken) ?? throw new NotFoundException(nameof(ReviewExpert));
        var review = await db.QualityReviews.AsNoTracking().SingleAsync(r => r.Id == expert.ReviewId, cancellationToken);
        if (expert.IsRecused || !expert.MayOpen(review, today))
        {
            throw new RuleException(expert.IsRecused ? ReviewErrors.Recused : ReviewErrors.FileClosed);
        }

        var sheet = await db.SheetOfAsync(review, cancellationToken);
        var project = await db.Projects.AsNoTracking().Where(p => p.Id == review.ProjectId)
            .Select(p => new { p.Id, p.Confidentiality, Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name, p.Content, Investor = p.Confidentiality >= Confidentiality.Sensitive ? null : p.LeadInvestor })
            .SingleAsync(cancellationToken);
        return new ReviewFileDto
        {
            ProjectId = project.Id,
            Level = project.Confidentiality,
            ExpertId = expert.Id,
            Version = expert.Version,
            ExpertName = expert.Name,
            AccessUntil = expert.AccessUntil,
            ProjectName = project.Name,
            Content = project.Content,
            Investor = project.Investor,
            Kind = review.Kind,
            Facts = review.Facts!,
            Inputs = review.Inputs,
            Steps = sheet.Steps,
            Judged = [.. sheet.JudgedOnes],
            Measured = [.. ReviewScoring.Work(sheet, review.Facts!, review.Inputs, [], isVetoed: false).Lines.Where(l => l.Method != CriterionMethod.Judged)],
            Marks = expert.Marks,
            Remark = expert.Remark,
            HasScored = expert.HasScored,
        };
    }
}
