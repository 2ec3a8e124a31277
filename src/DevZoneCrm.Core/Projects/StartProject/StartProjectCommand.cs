using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.StartProject;

/// <summary>申报开工: the first permanent works. Site levelling is not a start.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="Permit">施工许可证、备案证 or 桩基许可, required.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record StartProjectCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Permit, string? Note = null) : IClaimCommand
{
    public Milestone Milestone => Milestone.Started;

    public string? NamedDocument => Permit;

    /// <inheritdoc/>
    public bool HasSpecialTerms { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
