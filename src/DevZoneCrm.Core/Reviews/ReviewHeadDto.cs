using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews;

/// <summary>A review in one line.</summary>
public sealed record ReviewHeadDto
{
    public Guid Id { get; init; }

    public ReviewKind Kind { get; init; }

    public ReviewStep Step { get; init; }

    public DateOnly StepOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public decimal? Score { get; init; }

    public ReviewGrade Grade { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public DateOnly? RecheckOn { get; init; }

    public bool? IsRecheckMet { get; init; }

    public bool IsReconsideration { get; init; }

    /// <summary>The one that counts at the gate.</summary>
    public bool IsStanding { get; init; }

    /// <summary>The last day of the step, or of the re-check, has passed.</summary>
    public bool IsOverdue(DateOnly today) => Step == ReviewStep.Decided ? Grade == ReviewGrade.C && IsRecheckMet is null && RecheckOn < today : DueOn < today;

    internal static ReviewHeadDto Of(QualityReview review) => new()
    {
        Id = review.Id,
        Kind = review.Kind,
        Step = review.Step,
        StepOn = review.StepOn,
        DueOn = review.DueOn,
        Score = review.Score,
        Grade = review.Grade,
        DecidedOn = review.DecidedOn,
        RecheckOn = review.RecheckOn,
        IsRecheckMet = review.IsRecheckMet,
        IsReconsideration = review.ReconsidersId is not null,
        IsStanding = review.StandingKey is not null,
    };
}
