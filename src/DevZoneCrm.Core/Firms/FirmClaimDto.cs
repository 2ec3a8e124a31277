using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms;

/// <summary>One claim as it is listed.</summary>
public sealed record FirmClaimDto
{
    public Guid ClaimId { get; init; }

    public long Version { get; init; }

    public Guid ProjectId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>None where it is not the viewer's to see.</summary>
    public string? Investor { get; init; }

    public required string Unit { get; init; }

    public string? Owner { get; init; }

    public ProjectStage Stage { get; init; }

    public Money Investment { get; init; }

    public DateTimeOffset ClaimedAt { get; init; }

    public ClaimOrigin Origin { get; init; }

    public DateOnly LastProgressOn { get; init; }

    public DateOnly ProgressDueOn { get; init; }

    public DateOnly ProtectedUntil { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly LapsesOn { get; init; }

    public DateOnly? ExtendedOn { get; init; }

    public ClaimState State { get; init; }

    /// <summary>The viewer may open the project.</summary>
    public bool InFull { get; init; }
}
