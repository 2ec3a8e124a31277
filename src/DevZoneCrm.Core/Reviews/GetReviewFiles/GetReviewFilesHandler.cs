using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.GetReviewFiles;

public sealed class GetReviewFilesHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetReviewFilesQuery, IReadOnlyList<ReviewFileRowDto>>
{
    public async Task<IReadOnlyList<ReviewFileRowDto>> Handle(GetReviewFilesQuery request, CancellationToken cancellationToken)
    {
        var (user, today) = (context.Viewer.UserId, calendar.Today);
        // Closed files keep no name: the time in which it was the expert's to know is over.
        return await db.ReviewExperts.AsNoTracking().Where(e => e.UserId == user).OrderByDescending(e => e.AccessUntil).ThenByDescending(e => e.NamedAt).Take(GetReviewFilesQuery.Most)
            .Select(e => new { Expert = e, IsOpen = e.RecusedAt == null && e.AccessUntil >= today && db.QualityReviews.Any(r => r.Id == e.ReviewId && r.Step == ReviewStep.Panel) })
            .Select(x => new ReviewFileRowDto(
                x.Expert.ReviewId,
                x.IsOpen ? db.Projects.Where(p => p.Id == x.Expert.ProjectId).Select(p => p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name).First() : null,
                x.Expert.AccessUntil, x.IsOpen, x.Expert.ScoredAt != null, x.Expert.RecusedAt != null))
            .ToListAsync(cancellationToken);
    }
}
