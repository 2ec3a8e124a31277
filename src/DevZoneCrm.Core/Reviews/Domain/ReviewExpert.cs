using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>A member of a panel. Sees the one file, until a day, and scores it or says why not (回避).</summary>
public sealed class ReviewExpert : AggregateRoot
{
    public const int MaxReasonLength = 400;

    private ReviewExpert()
    {
    }

    public Guid ReviewId { get; private set; }

    public Guid ProjectId { get; private set; }

    public Guid UserId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public ExpertField Field { get; private set; }

    /// <summary>The last day on which the file opens.</summary>
    public DateOnly AccessUntil { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    public DateTimeOffset? RecusedAt { get; private set; }

    public string? RecusalReason { get; private set; }

    public IReadOnlyList<ExpertMark> Marks { get; private set; } = [];

    public string? Remark { get; private set; }

    public DateTimeOffset? ScoredAt { get; private set; }

    public bool IsRecused => RecusedAt is not null;

    public bool HasScored => ScoredAt is not null;

    /// <exception cref="RuleException">Had a part in the review already.</exception>
    public static ReviewExpert Appoint(QualityReview review, ReviewPerson person, DateOnly accessUntil, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(person);
        if (person.UserId == review.ProposedById || person.UserId == review.PreCheckedById || person.UserId == review.OpenedById)
        {
            throw new RuleException(ReviewErrors.ExpertInvolved, person.Name);
        }

        return new ReviewExpert
        {
            ReviewId = review.Id,
            ProjectId = review.ProjectId,
            UserId = person.UserId,
            Name = person.Name,
            Field = person.Field ?? throw new RuleException(ReviewErrors.ExpertUnknown),
            AccessUntil = accessUntil,
            NamedAt = now,
        };
    }

    /// <summary>回避: declared with the reason, before or after scoring; the marks then count no more.</summary>
    public void Recuse(QualityReview review, string reason, DateTimeOffset now, DateOnly today)
    {
        RequireOpen(review, today);
        (RecusedAt, RecusalReason) = (now, string.IsNullOrWhiteSpace(reason) ? throw new RuleException(ReviewErrors.ReasonNeeded) : reason.Trim());
    }

    /// <summary>The office takes a member off the panel, with the reason, for instance where he does not come.</summary>
    public void Excuse(QualityReview review, string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(review);
        review.RequirePanelSits();
        if (IsRecused)
        {
            throw new RuleException(ReviewErrors.Recused);
        }

        (RecusedAt, RecusalReason) = (now, string.IsNullOrWhiteSpace(reason) ? throw new RuleException(ReviewErrors.ReasonNeeded) : reason.Trim());
    }

    /// <summary>The panel was given more time.</summary>
    public void Extend(DateOnly until) => AccessUntil = until;

    /// <summary>Scores every judged criterion; may be put right until the panel closes.</summary>
    public void Score(QualityReview review, SheetDefinition sheet, IReadOnlyList<ExpertMark> marks, string? remark, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(marks);
        RequireOpen(review, today);
        if (!marks.Select(m => m.Code).Order().SequenceEqual(sheet.JudgedOnes.Select(c => c.Code).Order()))
        {
            throw new RuleException(ReviewErrors.MarksIncomplete);
        }

        if (marks.Any(m => !sheet.Steps.Contains(m.Percent)))
        {
            throw new RuleException(ReviewErrors.MarkNotAStep);
        }

        Marks = [.. marks.Select(m => m with { Reason = string.IsNullOrWhiteSpace(m.Reason) ? null : m.Reason.Trim() })];
        (Remark, ScoredAt) = (string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(), now);
    }

    /// <summary>The file opens until the last day, and while the panel sits.</summary>
    public bool MayOpen(QualityReview review, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.Step == ReviewStep.Panel && today <= AccessUntil;
    }

    private void RequireOpen(QualityReview review, DateOnly today)
    {
        if (IsRecused)
        {
            throw new RuleException(ReviewErrors.Recused);
        }

        if (!MayOpen(review, today))
        {
            throw new RuleException(ReviewErrors.FileClosed);
        }
    }
}
