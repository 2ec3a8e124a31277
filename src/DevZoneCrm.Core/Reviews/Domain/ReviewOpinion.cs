using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>部门意见. Asked with a last day; what stays silent is reminded, then told to the leader in charge, and is never taken for consent.</summary>
public sealed class ReviewOpinion : AggregateRoot
{
    public const int MaxTextLength = 1000;

    private ReviewOpinion()
    {
    }

    public Guid ReviewId { get; private set; }

    public Guid ProjectId { get; private set; }

    /// <summary>Code of the department in the sheet.</summary>
    public string Department { get; private set; } = string.Empty;

    public DateOnly AskedOn { get; private set; }

    /// <summary>The last day; from the next day on the department is reminded.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>After this day the leader in charge is told.</summary>
    public DateOnly EscalateOn { get; private set; }

    public OpinionAnswer Answer { get; private set; }

    public string? Text { get; private set; }

    public Guid? AnsweredById { get; private set; }

    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>How an objection was settled.</summary>
    public string? Resolution { get; private set; }

    public string? ResolvedBy { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public bool IsObjectionOpen => Answer == OpinionAnswer.Objects && Resolution is null;

    public static ReviewOpinion Ask(QualityReview review, string department, DateOnly today, DateOnly dueOn, DateOnly escalateOn)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new ReviewOpinion { ReviewId = review.Id, ProjectId = review.ProjectId, Department = department, AskedOn = today, DueOn = dueOn, EscalateOn = escalateOn };
    }

    /// <summary>The last day has passed without a word.</summary>
    public bool IsSilent(DateOnly today) => Answer == OpinionAnswer.None && today > DueOn;

    /// <summary>The reminder was not heard either.</summary>
    public bool IsEscalated(DateOnly today) => Answer == OpinionAnswer.None && today > EscalateOn;

    /// <summary>The department's word, which it may change while opinions are taken. Anything but consent says why.</summary>
    public void Give(QualityReview review, OpinionAnswer answer, string? text, ReviewActor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(review);
        RequireTaken(review);
        if (answer is not OpinionAnswer.Agrees && string.IsNullOrWhiteSpace(text))
        {
            throw new RuleException(ReviewErrors.OpinionNeedsText);
        }

        (Answer, Text) = (answer, string.IsNullOrWhiteSpace(text) ? null : text.Trim());
        (AnsweredById, AnsweredBy, AnsweredAt) = (actor.UserId, actor.Name, now);
        (Resolution, ResolvedBy, ResolvedAt) = (null, null, null);
    }

    /// <summary>招商局 says how the objection was settled. Not the objector.</summary>
    public void Resolve(QualityReview review, string resolution, ReviewActor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(review);
        RequireTaken(review);
        if (!IsObjectionOpen)
        {
            throw new RuleException(ReviewErrors.NoObjection);
        }

        actor.MustNotBe(AnsweredById, AnsweredBy);
        (Resolution, ResolvedBy, ResolvedAt) = (string.IsNullOrWhiteSpace(resolution) ? throw new RuleException(ReviewErrors.ReasonNeeded) : resolution.Trim(), actor.Name, now);
    }

    private static void RequireTaken(QualityReview review)
    {
        if (review.Step != ReviewStep.Opinions)
        {
            throw new RuleException(ReviewErrors.NotNow, review.Step);
        }
    }
}
