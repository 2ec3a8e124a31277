using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.SearchReviews;

/// <summary>Reviews by where they stand, the most pressing first.</summary>
/// <param name="PageNumber">From 1.</param>
public sealed record SearchReviewsQuery(ReviewShelf Shelf = ReviewShelf.ToDo, int PageNumber = 1) : IQuery<ReviewListDto>
{
    public const int PageSize = 50;
}
