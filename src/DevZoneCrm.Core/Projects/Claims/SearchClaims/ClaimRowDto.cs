using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims.SearchClaims;

/// <summary>A claim as listed.</summary>
public sealed record ClaimRowDto
{
    public required Guid Id { get; init; }

    public required Guid ProjectId { get; init; }

    /// <summary>The code name where 保密.</summary>
    public required string Project { get; init; }

    public required Money Investment { get; init; }

    public required string Unit { get; init; }

    public required Milestone Milestone { get; init; }

    public required bool IsCorrection { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public required ClaimState State { get; init; }

    public required bool GoesToTop { get; init; }

    public required string Proposer { get; init; }

    public required DateTimeOffset WaitingSince { get; init; }

    /// <summary>Working days since then.</summary>
    public int WaitingDays { get; init; }
}
