using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.SecureLand;

/// <summary>申报拿地: the plot is delisted, or a plant leased for three years or more.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="Document">成交确认书, 出让合同 or lease, required.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record SecureLandCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Document, string? Note = null) : IClaimCommand
{
    public Milestone Milestone => Milestone.LandSecured;

    public string? NamedDocument => Document;

    /// <inheritdoc/>
    public bool HasSpecialTerms { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
