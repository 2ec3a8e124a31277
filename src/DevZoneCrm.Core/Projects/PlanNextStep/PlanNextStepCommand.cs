using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.PlanNextStep;

/// <summary>改下一步: what is to be done next, by when and by whom. Empty text clears it.</summary>
/// <param name="PostId">The post whose turn it is; none means the project's owner.</param>
public sealed record PlanNextStepCommand(Guid ProjectId, long Version, string? Text, DateOnly? DueOn, Guid? PostId = null) : IProjectCommand;
