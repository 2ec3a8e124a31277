using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews;

/// <summary>Who reads a review: whoever sees its project in full, and a department that was asked.</summary>
internal static class ReviewReach
{
    public static IQueryable<QualityReview> ReadableBy(this IQueryable<QualityReview> reviews, IAppDbContext db, Viewer viewer, IReadOnlyList<string> departments)
    {
        var projects = db.Projects.Where(ProjectVisibility.InFull(viewer));
        return departments.Count == 0
            ? reviews.Where(r => projects.Any(p => p.Id == r.ProjectId))
            : reviews.Where(r => projects.Any(p => p.Id == r.ProjectId) || db.ReviewOpinions.Any(o => o.ReviewId == r.Id && departments.Contains(o.Department)));
    }
}
