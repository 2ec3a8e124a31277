namespace DevZoneCrm.Core.Reviews.SearchReviews;

/// <param name="Counts">Of every shelf.</param>
public sealed record ReviewListDto(IReadOnlyList<ReviewRowDto> Rows, int Total, IReadOnlyDictionary<ReviewShelf, int> Counts);
