using DevZoneCrm.Core.Projects.Claims;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.RegisterCompany;

/// <summary>申报注册: the project company is registered in the zone.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Version">The version the caller saw.</param>
/// <param name="OccurredOn">The day it happened, in the zone's calendar; not in the future.</param>
/// <param name="CompanyName">Name of the registered company, required.</param>
/// <param name="Note">Remark, up to 500 characters.</param>
public sealed record RegisterCompanyCommand(Guid ProjectId, long Version, DateOnly OccurredOn, string CompanyName, string? Note = null) : IClaimCommand
{
    public Milestone Milestone => Milestone.Registered;

    public string? NamedDocument => CompanyName;

    /// <inheritdoc/>
    public bool HasSpecialTerms { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
