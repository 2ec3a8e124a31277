using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.ReviseReview;

/// <summary>Fills in or changes the application, until it is handed in.</summary>
public sealed record ReviseReviewCommand(Guid ReviewId, long Version, ReviewInputs Inputs) : IReviewCommand;
