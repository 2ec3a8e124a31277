namespace DevZoneCrm.Core.Reviews.RecheckReview;

/// <summary>复核: the conditions of a C are met, or not.</summary>
public sealed record RecheckReviewCommand(Guid ReviewId, long Version, bool Met, string Note) : IReviewCommand;
