namespace DevZoneCrm.Core.Reviews.SubmitReview;

/// <summary>提出: hands the application in, with what the project says today.</summary>
public sealed record SubmitReviewCommand(Guid ReviewId, long Version) : IReviewCommand;
