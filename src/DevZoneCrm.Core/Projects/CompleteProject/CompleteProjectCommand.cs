using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.CompleteProject;

/// <summary>竣工: the works are accepted.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record CompleteProjectCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string? Note = null) : IProjectMove;
