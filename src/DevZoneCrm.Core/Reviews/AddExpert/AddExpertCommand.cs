namespace DevZoneCrm.Core.Reviews.AddExpert;

/// <summary>One more member, in place of somebody who recused.</summary>
public sealed record AddExpertCommand(Guid ReviewId, long Version, Guid PersonId) : IReviewCommand;
