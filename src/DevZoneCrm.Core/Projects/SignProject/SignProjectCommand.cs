using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.SignProject;

/// <summary>申报签约: a formal investment agreement is signed. Framework agreements do not count.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="Agreement">投资协议: its name or number, required.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record SignProjectCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string Agreement, string? Note = null) : IClaimCommand
{
    public Milestone Milestone => Milestone.Signed;

    public string? NamedDocument => Agreement;

    /// <inheritdoc/>
    public bool HasSpecialTerms { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
