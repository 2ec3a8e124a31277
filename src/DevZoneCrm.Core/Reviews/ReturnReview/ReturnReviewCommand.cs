namespace DevZoneCrm.Core.Reviews.ReturnReview;

/// <summary>退回补正: the office hands the application back.</summary>
public sealed record ReturnReviewCommand(Guid ReviewId, long Version, string Reason) : IReviewCommand;
