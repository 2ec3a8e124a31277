using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.StartProject;

/// <summary>开工: the first permanent works. Site levelling is not a start.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="Permit">施工许可证、备案证 or 桩基许可, required.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record StartProjectCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Permit, string? Note = null) : IProjectMove;
