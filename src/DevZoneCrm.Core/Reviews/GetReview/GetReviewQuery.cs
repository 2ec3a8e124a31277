using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Reviews.GetReview;

/// <summary>One review, with all that was said, scored and decided, as far as the viewer may see it.</summary>
public sealed record GetReviewQuery(Guid ReviewId) : IQuery<ReviewDto>;
