using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Record;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Reviews.GetReview;

public sealed record ReviewDto : IShowsProject
{
    ShownPart IShowsProject.Part => ShownPart.Review;

    /// <summary>Of its project.</summary>
    public Confidentiality Level { get; init; }

    public required ReviewHeadDto Head { get; init; }

    public Guid ProjectId { get; init; }

    /// <summary>The alias of a 保密 one.</summary>
    public required string ProjectName { get; init; }

    public required string Code { get; init; }

    public string? Content { get; init; }

    /// <summary>None for 敏感 and 保密 projects.</summary>
    public string? Investor { get; init; }

    public required string Unit { get; init; }

    public long Version { get; init; }

    public required SheetDefinition Sheet { get; init; }

    public int SheetNumber { get; init; }

    /// <summary>示例规则.</summary>
    public bool IsShippedSheet { get; init; }

    public required ReviewInputs Inputs { get; init; }

    /// <summary>As handed in; as the project says now while it is being filled in.</summary>
    public required ReviewFacts Facts { get; init; }

    /// <summary>What the application still lacks.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public bool IsLarge { get; init; }

    public string? ReconsiderReason { get; init; }

    public string? ReturnReason { get; init; }

    public required string OpenedBy { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public string? ProposedBy { get; init; }

    public DateTimeOffset? ProposedAt { get; init; }

    public string? PreCheckedBy { get; init; }

    public DateTimeOffset? PreCheckedAt { get; init; }

    public string? PreCheckNote { get; init; }

    public required IReadOnlyList<VetoCheck> Vetoes { get; init; }

    public required IReadOnlyList<OpinionDto> Opinions { get; init; }

    public required IReadOnlyList<PanelMemberDto> Panel { get; init; }

    /// <summary>Worked out, or what is known so far.</summary>
    public required ReviewResult Result { get; init; }

    public bool IsWorkedOut { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? DecisionNote { get; init; }

    public string? Conditions { get; init; }

    public DateOnly? RecheckedOn { get; init; }

    public string? RecheckedBy { get; init; }

    public string? RecheckNote { get; init; }

    public required IReadOnlyList<ReviewPromiseDto> Promises { get; init; }

    public required ReviewMay May { get; init; }
}
