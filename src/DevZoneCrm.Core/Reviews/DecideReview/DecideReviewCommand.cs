namespace DevZoneCrm.Core.Reviews.DecideReview;

/// <summary>The decision of the 管委会, of a large project of the 党工委.</summary>
/// <param name="Accept">The grade the score gives; otherwise refused.</param>
/// <param name="Conditions">Of a C.</param>
public sealed record DecideReviewCommand(Guid ReviewId, long Version, bool Accept, string? Conditions, string? Note) : IReviewCommand;
