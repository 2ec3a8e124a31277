using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReview;

/// <summary>A promise and what became of it.</summary>
/// <param name="Difference">Per cent of the promise.</param>
public sealed record ReviewPromiseDto(PromiseKind Kind, decimal Promised, decimal? Actual, decimal? Difference, bool? IsKept, DateOnly? AsOf, string? Source, string? RecordedBy)
{
    internal static IReadOnlyList<ReviewPromiseDto> Of(QualityReview review, IReadOnlyList<ReviewDelivery> newestFirst)
    {
        if (review.Facts is not { } facts)
        {
            return [];
        }

        return [.. Enum.GetValues<PromiseKind>()
            .Select(k => (Kind: k, Promised: ReviewPromises.Of(k, review.Inputs, facts), Last: newestFirst.FirstOrDefault(d => d.Promise == k)))
            .Where(p => p.Promised is not null)
            .Select(p => p.Last is { } last
                ? new ReviewPromiseDto(p.Kind, p.Promised!.Value, last.Actual, ReviewPromises.Difference(p.Promised.Value, last.Actual), ReviewPromises.IsKept(p.Kind, p.Promised.Value, last.Actual), last.AsOf, last.Source, last.RecordedBy)
                : new ReviewPromiseDto(p.Kind, p.Promised!.Value, null, null, null, null, null, null))];
    }
}
