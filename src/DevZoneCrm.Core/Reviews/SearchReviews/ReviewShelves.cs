using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.SearchReviews;

/// <summary>What stands on each shelf.</summary>
internal static class ReviewShelves
{
    /// <summary>The shelves that are a step.</summary>
    public static readonly IReadOnlyDictionary<ReviewShelf, ReviewStep> ByStep = new Dictionary<ReviewShelf, ReviewStep>
    {
        [ReviewShelf.Application] = ReviewStep.Application,
        [ReviewShelf.PreCheck] = ReviewStep.PreCheck,
        [ReviewShelf.Opinions] = ReviewStep.Opinions,
        [ReviewShelf.Panel] = ReviewStep.Panel,
        [ReviewShelf.Decision] = ReviewStep.Decision,
        [ReviewShelf.Decided] = ReviewStep.Decided,
    };

    public static IQueryable<QualityReview> On(this IQueryable<QualityReview> reviews, ReviewShelf shelf, IAppDbContext db, Viewer viewer, IReadOnlyList<string> departments, DateOnly today) => shelf switch
    {
        ReviewShelf.ToDo => reviews.ToDoOf(db, viewer, departments, today),
        ReviewShelf.Overdue => reviews.Where(r => (r.Step != ReviewStep.Decided && r.DueOn < today) || (r.Grade == ReviewGrade.C && r.IsRecheckMet == null && r.RecheckOn < today)),
        ReviewShelf.Recheck => reviews.Where(r => r.Grade == ReviewGrade.C && r.IsRecheckMet == null),
        _ => reviews.AtStep(ByStep[shelf]),
    };

    private static IQueryable<QualityReview> AtStep(this IQueryable<QualityReview> reviews, ReviewStep step) => reviews.Where(r => r.Step == step);

    private static IQueryable<QualityReview> ToDoOf(this IQueryable<QualityReview> reviews, IAppDbContext db, Viewer viewer, IReadOnlyList<string> departments, DateOnly today)
    {
        var user = viewer.UserId;
        bool runs = viewer.May(Permission.RunReviews), decides = viewer.May(Permission.DecideReviews), proposes = viewer.May(Permission.ProposeReviews), prepares = viewer.May(Permission.PrepareReviews);
        var (director, unit) = (viewer.Kind == ViewerKind.Operator || viewer.Role == Role.Director, viewer.UnitId);
        return reviews.Where(r =>
            (prepares && r.Step == ReviewStep.Application && ((user != null && r.OpenedById == user) || (proposes && unit != null && db.Projects.Any(p => p.Id == r.ProjectId && p.UnitId == unit))))
            || (runs && (r.Step == ReviewStep.PreCheck || r.Step == ReviewStep.Opinions || r.Step == ReviewStep.Panel) && (r.Step != ReviewStep.PreCheck || user == null || r.ProposedById != user))
            || (runs && r.Grade == ReviewGrade.C && r.IsRecheckMet == null)
            || (decides && r.Step == ReviewStep.Decision && r.IsLarge == director && (user == null || (r.ProposedById != user && r.PreCheckedById != user)))
            || (decides && !director && r.Step == ReviewStep.Opinions && db.ReviewOpinions.Any(o => o.ReviewId == r.Id && o.Answer == OpinionAnswer.None && o.EscalateOn < today))
            || (r.Step == ReviewStep.Opinions && db.ReviewOpinions.Any(o => o.ReviewId == r.Id && o.Answer == OpinionAnswer.None && departments.Contains(o.Department))));
    }
}
