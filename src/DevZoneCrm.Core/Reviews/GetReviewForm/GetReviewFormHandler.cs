using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GetReviewForm;

public sealed class GetReviewFormHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetReviewFormQuery, ReviewFormDto>
{
    public async Task<ReviewFormDto> Handle(GetReviewFormQuery request, CancellationToken cancellationToken)
    {
        await db.RequireOwnProjectAsync(request.ProjectId, context.Viewer, cancellationToken);
        var project = await db.Projects.AsNoTracking().Where(p => p.Id == request.ProjectId)
            .Select(p => new { Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name, p.Code }).SingleAsync(cancellationToken);
        var sheet = await db.ReviewSheets.AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        // What an earlier review already asked for need not be typed again.
        var last = await db.QualityReviews.AsNoTracking().Where(r => r.ProjectId == request.ProjectId).OrderByDescending(r => r.OpenedAt).FirstOrDefaultAsync(cancellationToken);
        return new ReviewFormDto(
            project.Name, project.Code, sheet?.Definition ?? SheetDefinition.Shipped, await db.FactsOfAsync(request.ProjectId, calendar.Today.Year, cancellationToken), last?.Inputs ?? new ReviewInputs());
    }
}
