using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Reports.Changes;

/// <summary>A project that differs between two boards: where it stood, and its converted amount on both days in 万元.</summary>
public sealed record BoardPlaceDto(Guid ProjectId, ProjectStage Before, ProjectStage After, decimal WanBefore, decimal WanAfter, bool HasOtherAmount);
