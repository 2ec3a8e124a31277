using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.LoseProject;

/// <summary>流失: the investor went elsewhere.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">First day of the new status; not before the project's last stage or milestone.</param>
/// <param name="Reason">Why, required.</param>
/// <param name="LostTo">The zone it went to, where known.</param>
public sealed record LoseProjectCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Reason, string? LostTo = null) : IProjectStatusChange;
