using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.TransferOut;

/// <summary>流转出: handed to another zone.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">First day of the new status; not before the project's last stage or milestone.</param>
/// <param name="Reason">Why, required.</param>
/// <param name="LostTo">The zone it went to, where known.</param>
public sealed record TransferOutCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Reason, string? LostTo = null) : IProjectStatusChange;
