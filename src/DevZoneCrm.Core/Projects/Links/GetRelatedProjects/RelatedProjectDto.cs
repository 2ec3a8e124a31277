using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Links.GetRelatedProjects;

/// <summary>Another project beside this one.</summary>
public sealed record RelatedProjectDto
{
    public Guid ProjectId { get; init; }

    /// <summary>The alias for a 保密 project.</summary>
    public required string Name { get; init; }

    public required string Code { get; init; }

    public Money Investment { get; init; }

    public ProjectStage Stage { get; init; }

    public ProjectStatus Status { get; init; }

    /// <summary>None for a suggestion.</summary>
    public Guid? LinkId { get; init; }

    public ProjectLinkKind Kind { get; init; }

    /// <summary>It is the earlier one: this project is its later phase, its expansion …</summary>
    public bool IsBase { get; init; }

    public string? Note { get; init; }

    /// <summary>Of a suggestion.</summary>
    public LinkReason? Reason { get; init; }
}
