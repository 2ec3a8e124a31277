using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.BeginProduction;

/// <summary>申报投产: trial run ended, first invoiced sales.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record BeginProductionCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string? Note = null) : IClaimCommand
{
    public Milestone Milestone => Milestone.Producing;

    public string? NamedDocument => null;

    /// <inheritdoc/>
    public bool HasSpecialTerms { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
