using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms.GetProjectFirm;

/// <summary>首报、流转、分成、曾用名 of one project.</summary>
public sealed record ProjectFirmDto
{
    public Guid ProjectId { get; init; }

    public long ProjectVersion { get; init; }

    public required string Investor { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>None where the project has no open claim.</summary>
    public FirmClaimDto? Claim { get; init; }

    public string? ExtendedBy { get; init; }

    public string? ExtensionReason { get; init; }

    public IReadOnlyList<PastClaimDto> Past { get; init; } = [];

    public IReadOnlyList<RivalDto> Rivals { get; init; } = [];

    public IReadOnlyList<RequestDto> Requests { get; init; } = [];

    public IReadOnlyList<DisputeLineDto> Disputes { get; init; } = [];

    public IReadOnlyList<ShareDto> Shares { get; init; } = [];

    public DateOnly? SplitFixedOn { get; init; }

    public ProposalDto? Proposal { get; init; }

    public IReadOnlyList<AliasDto> Aliases { get; init; } = [];

    /// <summary>Records that were merged into this one and still are.</summary>
    public IReadOnlyList<MergeDto> Merges { get; init; } = [];

    /// <summary>The units of today, for the choices.</summary>
    public IReadOnlyList<UnitDto> Units { get; init; } = [];

    public int WarningDays { get; init; }

    public bool IsInRegime { get; init; }

    public bool MayClaim { get; init; }

    public bool MayExtend { get; init; }

    public bool MayAsk { get; init; }

    public bool MayOffer { get; init; }

    public bool MayDispute { get; init; }

    public bool MaySplit { get; init; }

    public bool MayRedivide { get; init; }

    public bool MayRename { get; init; }

    public bool MayMerge { get; init; }
}
