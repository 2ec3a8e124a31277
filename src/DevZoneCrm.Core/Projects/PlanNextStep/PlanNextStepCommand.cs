using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.PlanNextStep;

/// <summary>改下一步: what is to be done next and by when. Empty text clears it.</summary>
public sealed record PlanNextStepCommand(Guid ProjectId, long Version, string? Text, DateOnly? DueOn) : IProjectCommand;
