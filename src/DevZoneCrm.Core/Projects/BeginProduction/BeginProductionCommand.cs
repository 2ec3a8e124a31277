using DevZoneCrm.Core.Projects.Moves;

namespace DevZoneCrm.Core.Projects.BeginProduction;

/// <summary>投产: trial run ended, first invoiced sales.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record BeginProductionCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string? Note = null) : IProjectMove;
