using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.GetWorkbench;

/// <summary>One project on the workbench, seen in full.</summary>
public sealed record WorkbenchItemDto
{
    public Guid Id { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>None for a 保密 project.</summary>
    public string? Investor { get; init; }

    public Money Investment { get; init; }

    public ProjectStage Stage { get; init; }

    public DateOnly? FirstOn { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    public required string Unit { get; init; }

    public ProjectHealth Health { get; init; }

    /// <summary>Why it is on the list, where the limits say so.</summary>
    public string? Reason { get; init; }
}
