using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Record;

namespace DevZoneCrm.Core.Projects.Claims.GetClaim;

public sealed record ClaimDto : IShowsProject
{
    ShownPart IShowsProject.Part => ShownPart.Claim;

    /// <summary>Of its project.</summary>
    public Confidentiality Level { get; init; }

    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required Guid ProjectId { get; init; }

    public required string ProjectCode { get; init; }

    public required string ProjectName { get; init; }

    public string? Investor { get; init; }

    public required Money Investment { get; init; }

    public required ProjectStage Stage { get; init; }

    public required string Unit { get; init; }

    public required Milestone Milestone { get; init; }

    public required bool IsCorrection { get; init; }

    /// <summary>The confirmed date that a correction would replace.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    public required DateOnly OccurredOn { get; init; }

    public string? Document { get; init; }

    public string? Note { get; init; }

    public required bool HasSpecialTerms { get; init; }

    public required ClaimState State { get; init; }

    public required ClaimReviewersDto Reviewers { get; init; }

    public required IReadOnlyList<ClaimNeedDto> Needs { get; init; }

    /// <summary>In the order they were taken.</summary>
    public required IReadOnlyList<ClaimStepDto> Steps { get; init; }

    /// <summary>Working days since it waits for whoever is next.</summary>
    public required int WaitingDays { get; init; }

    /// <summary>The project's own page is open to the viewer.</summary>
    public required bool MayOpenProject { get; init; }

    public required bool MayVerify { get; init; }

    public required bool MayApprove { get; init; }

    /// <summary>Why the viewer, whose role would do, may not: another part in this claim.</summary>
    public required bool HasOtherPart { get; init; }

    public required bool MayRefile { get; init; }

    public required bool MayWithdraw { get; init; }
}
