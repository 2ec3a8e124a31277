using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.EndProject;

/// <summary>终止: given up.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">First day of the new status; not before the project's last stage or milestone.</param>
/// <param name="Reason">Why, required.</param>
public sealed record EndProjectCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Reason) : IProjectStatusChange;
