using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Reviews;

/// <summary>What the commands of a review load, and whose it is.</summary>
internal static class ReviewLoading
{
    public static ReviewActor Actor(this Viewer viewer) => new(viewer.UserId, viewer.Name);

    /// <summary>The review in the version the caller saw; its project must be open to the viewer in full.</summary>
    public static async Task<QualityReview> LoadReviewAsync(this IAppDbContext db, IReviewCommand command, Viewer viewer, CancellationToken cancellationToken)
    {
        var review = await db.LoadAsync(db.QualityReviews, command.ReviewId, command.Version, cancellationToken);
        return await db.Projects.Where(ProjectVisibility.InFull(viewer)).AnyAsync(p => p.Id == review.ProjectId, cancellationToken) ? review : throw new NotFoundException(nameof(QualityReview));
    }

    /// <exception cref="RuleException">Seen, but another unit's.</exception>
    public static async Task RequireOwnProjectAsync(this IAppDbContext db, Guid projectId, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == projectId, cancellationToken))
        {
            throw await db.Projects.VisibleTo(viewer).AnyAsync(p => p.Id == projectId, cancellationToken) ? new RuleException(ProjectErrors.OtherUnit) : new NotFoundException(nameof(Project));
        }
    }

    public static async Task<SheetDefinition> SheetOfAsync(this IAppDbContext db, QualityReview review, CancellationToken cancellationToken) =>
        await db.ReviewSheets.AsNoTracking().Where(s => s.Id == review.SheetId).Select(s => s.Definition).SingleAsync(cancellationToken);

    /// <summary>The sheet in force. The shipped one is written down when it is first used, so that a later release changes no review.</summary>
    public static async Task<ReviewSheet> SheetInForceAsync(this IAppDbContext db, DateTimeOffset now, string by, CancellationToken cancellationToken)
    {
        if (await db.ReviewSheets.OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken) is { } sheet)
        {
            return sheet;
        }

        var first = ReviewSheet.Ship(now, by);
        db.ReviewSheets.Add(first);
        return first;
    }

    /// <summary>The departments the viewer speaks for: those he is named for, and those his role stands for.</summary>
    public static async Task<IReadOnlyList<string>> DepartmentsOfAsync(this IAppDbContext db, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.May(Permission.GiveOpinions) || viewer.Kind != ViewerKind.User)
        {
            return [];
        }

        var user = viewer.UserId;
        var named = await db.ReviewPeople.Where(p => p.UserId == user && p.Department != null && p.EndedOn == null).Select(p => p.Department!).ToListAsync(cancellationToken);
        var sheets = await db.ReviewSheets.AsNoTracking().Select(s => s.Definition).ToListAsync(cancellationToken);
        return [.. sheets.SelectMany(s => s.Departments).Where(d => d.Role == viewer.Role).Select(d => d.Code).Concat(named).Distinct(StringComparer.Ordinal)];
    }
}
