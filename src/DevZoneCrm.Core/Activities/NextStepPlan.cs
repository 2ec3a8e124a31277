namespace DevZoneCrm.Core.Activities;

/// <summary>What is to be done next, by when and by whom.</summary>
/// <param name="PostId">None means the project's owner.</param>
public sealed record NextStepPlan(string? Text, DateOnly? On, Guid? PostId = null);
