using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews.SearchReviews;

public sealed class SearchReviewsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<SearchReviewsQuery, ReviewListDto>
{
    public async Task<ReviewListDto> Handle(SearchReviewsQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var departments = await db.DepartmentsOfAsync(viewer, cancellationToken);
        var readable = db.QualityReviews.AsNoTracking().ReadableBy(db, viewer, departments);
        var counts = await CountAsync(readable, viewer, departments, today, cancellationToken);
        var rows = await readable.On(request.Shelf, db, viewer, departments, today)
            .OrderBy(r => r.Step == ReviewStep.Decided).ThenBy(r => r.DueOn == null).ThenBy(r => r.DueOn).ThenByDescending(r => r.DecidedOn).ThenByDescending(r => r.OpenedAt).ThenBy(r => r.Id)
            .Skip((request.PageNumber - 1) * SearchReviewsQuery.PageSize).Take(SearchReviewsQuery.PageSize)
            .Select(r => new
            {
                Review = r,
                Project = db.Projects.Where(p => p.Id == r.ProjectId).Select(p => new { Name = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name, p.Code, Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).First() }).First(),
                Asked = db.ReviewOpinions.Count(o => o.ReviewId == r.Id),
                Answered = db.ReviewOpinions.Count(o => o.ReviewId == r.Id && o.Answer != OpinionAnswer.None),
                Silent = db.ReviewOpinions.Count(o => o.ReviewId == r.Id && o.Answer == OpinionAnswer.None && o.DueOn < today),
                Escalated = db.ReviewOpinions.Count(o => o.ReviewId == r.Id && o.Answer == OpinionAnswer.None && o.EscalateOn < today),
                Objections = db.ReviewOpinions.Count(o => o.ReviewId == r.Id && o.Answer == OpinionAnswer.Objects && o.Resolution == null),
                Experts = db.ReviewExperts.Count(e => e.ReviewId == r.Id && e.RecusedAt == null),
                Scored = db.ReviewExperts.Count(e => e.ReviewId == r.Id && e.RecusedAt == null && e.ScoredAt != null),
            }).ToListAsync(cancellationToken);
        return new ReviewListDto(
            [.. rows.Select(x => new ReviewRowDto(ReviewHeadDto.Of(x.Review), x.Review.ProjectId, x.Project.Name, x.Project.Code, x.Project.Unit, x.Asked, x.Answered, x.Silent, x.Escalated, x.Objections, x.Experts, x.Scored, x.Review.IsLarge))],
            counts[request.Shelf],
            counts);
    }

    // The steps from one statement; what cuts across them from one each.
    private async Task<Dictionary<ReviewShelf, int>> CountAsync(IQueryable<QualityReview> readable, Viewer viewer, IReadOnlyList<string> departments, DateOnly today, CancellationToken cancellationToken)
    {
        var steps = await readable.GroupBy(r => r.Step).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var counts = ReviewShelves.ByStep.ToDictionary(s => s.Key, s => steps.GetValueOrDefault(s.Value));
        foreach (var shelf in Enum.GetValues<ReviewShelf>().Except(ReviewShelves.ByStep.Keys))
        {
            counts[shelf] = await readable.On(shelf, db, viewer, departments, today).CountAsync(cancellationToken);
        }

        return counts;
    }
}
