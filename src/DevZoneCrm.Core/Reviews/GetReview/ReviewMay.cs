using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReview;

/// <summary>What the viewer could do with the review now; the commands check again.</summary>
public sealed record ReviewMay
{
    public bool Revise { get; init; }

    public bool Submit { get; init; }

    public bool PreCheck { get; init; }

    public bool Resolve { get; init; }

    public bool Convene { get; init; }

    /// <summary>Add, excuse, extend, close.</summary>
    public bool RunPanel { get; init; }

    public bool Decide { get; init; }

    public bool Recheck { get; init; }

    public bool Reconsider { get; init; }

    public bool RecordDelivery { get; init; }

    /// <summary>The viewer has the right for the step but took another one: a sentence says so instead of the button.</summary>
    public bool IsSamePerson { get; init; }

    /// <summary>The viewer decides, but this one is the 党工委's.</summary>
    public bool IsDirectors { get; init; }

    internal static ReviewMay Of(QualityReview review, Viewer viewer, bool isOwn, bool isInFull, ProjectStage stage, bool isReconsidered, bool hasOpen)
    {
        bool At(ReviewStep step, Permission permission) => review.Step == step && isInFull && viewer.May(permission);
        bool Was(Guid? userId) => userId is not null && userId == viewer.UserId;
        var (mayCheck, mayDecide) = (At(ReviewStep.PreCheck, Permission.RunReviews), At(ReviewStep.Decision, Permission.DecideReviews));
        var isSame = (mayCheck && Was(review.ProposedById)) || (mayDecide && (Was(review.ProposedById) || Was(review.PreCheckedById)));
        var isDirectors = mayDecide && review.IsLarge && viewer.Kind == ViewerKind.User && viewer.Role != Role.Director;
        return new ReviewMay
        {
            Revise = isOwn && At(ReviewStep.Application, Permission.PrepareReviews),
            Submit = isOwn && At(ReviewStep.Application, Permission.ProposeReviews),
            PreCheck = mayCheck && !isSame,
            Resolve = At(ReviewStep.Opinions, Permission.RunReviews),
            Convene = At(ReviewStep.Opinions, Permission.RunReviews),
            RunPanel = At(ReviewStep.Panel, Permission.RunReviews),
            Decide = mayDecide && !isSame && !isDirectors,
            Recheck = At(ReviewStep.Decided, Permission.RunReviews) && review.Grade == ReviewGrade.C && review.IsRecheckMet is null && !Was(review.ProposedById),
            Reconsider = isOwn && At(ReviewStep.Decided, Permission.PrepareReviews) && review.Grade == ReviewGrade.Refused && review.ReconsidersId is null && !isReconsidered && !hasOpen && stage < ProjectStage.Signed,
            RecordDelivery = isOwn && At(ReviewStep.Decided, Permission.RecordConstruction) && stage >= ProjectStage.Producing && review.Facts is not null,
            IsSamePerson = isSame,
            IsDirectors = isDirectors,
        };
    }
}
