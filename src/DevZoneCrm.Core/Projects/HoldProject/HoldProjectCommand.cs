using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.HoldProject;

/// <summary>搁置: no progress for now; leaves board and stocks, its clocks run on.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">First day of the new status; not before the project's last stage or milestone.</param>
/// <param name="Reason">Why, required.</param>
public sealed record HoldProjectCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Reason) : IProjectStatusChange;
