using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.Domain;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>One line of the list, already masked.</summary>
public sealed record ProjectRowDto
{
    public Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>The name; the code name or code of a 保密 project; the code of a masked one.</summary>
    public required string DisplayName { get; init; }

    /// <summary>None where masked.</summary>
    public string? Investor { get; init; }

    /// <summary>Yuan or US cents: now, or as counted in a list behind a figure.</summary>
    public long Amount { get; init; }

    public Currency Currency { get; init; }

    public ProjectStage Stage { get; init; }

    public DateOnly? StageOn { get; init; }

    public ProjectStatus Status { get; init; }

    public DateOnly? StatusOn { get; init; }

    public required string Unit { get; init; }

    public string? Chain { get; init; }

    /// <summary>The person of the post that answers for it.</summary>
    public string? Owner { get; init; }

    public Sector? Sector { get; init; }

    public Confidentiality Confidentiality { get; init; }

    public IReadOnlyList<KeyListMark> KeyLists { get; init; } = [];

    public DateOnly? SignedOn { get; init; }

    public DateOnly? StartedOn { get; init; }

    /// <summary>In a list behind a figure, the day that counted; else the day of the latest stage.</summary>
    public DateOnly? CountedOn { get; init; }

    /// <summary>Name and investor are withheld; the project page does not open.</summary>
    public bool IsMasked { get; init; }

    /// <summary>None where masked.</summary>
    public string? SourceChannel { get; init; }

    public string? SourceRegion { get; init; }

    /// <summary>None where masked and for a 保密 project: it may name what its code name hides.</summary>
    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    public DateOnly? LandSecuredOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? ProducingOn { get; init; }

    public DateOnly? FullCapacityOn { get; init; }

    public DateOnly? StartedStatisticsOn { get; init; }

    public DateOnly? CompletedStatisticsOn { get; init; }

    /// <summary>None where masked or not reviewed.</summary>
    public ReviewGrade ReviewGrade { get; init; }

    /// <summary>How a project in progress stands against the limits today.</summary>
    public ProjectHealth Health { get; init; }

    /// <summary>Why it is not 在轨.</summary>
    public string? HealthReason { get; init; }

    public Money Investment => new(Amount, Currency);
}
