using DevZoneCrm.Core.Common.Domain;

namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>履约: what became of one promise, as of a day, with its source. A later line takes the place of an earlier one; none is changed.</summary>
public sealed class ReviewDelivery : AggregateRoot
{
    public const int MaxSourceLength = 200;
    public const decimal MaxActual = 1_000_000_000m;

    private ReviewDelivery()
    {
    }

    public Guid ReviewId { get; private set; }

    public Guid ProjectId { get; private set; }

    public PromiseKind Promise { get; private set; }

    /// <summary>In hundredths of the promise's unit.</summary>
    public long ActualE2 { get; private set; }

    public decimal Actual => ActualE2 / 100m;

    public DateOnly AsOf { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public DateTimeOffset RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public static ReviewDelivery Record(QualityReview review, PromiseKind promise, decimal actual, DateOnly asOf, string source, DateTimeOffset now, string by)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new ReviewDelivery
        {
            ReviewId = review.Id, ProjectId = review.ProjectId, Promise = promise, ActualE2 = (long)Math.Round(actual * 100m, MidpointRounding.AwayFromZero), AsOf = asOf, Source = source.Trim(), RecordedAt = now, RecordedBy = by,
        };
    }
}
