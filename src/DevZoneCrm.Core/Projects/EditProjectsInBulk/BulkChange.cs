using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.EditProjectsInBulk;

/// <summary>The same new values for many projects. Only the fields named are touched; an empty value clears.</summary>
public sealed record BulkChange
{
    /// <summary>As many as are changed in one transaction.</summary>
    public const int MaxProjects = 500;

    public IReadOnlyList<BulkField> Fields { get; init; } = [];

    public Guid? OwnerPostId { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? ChainId { get; init; }

    public Confidentiality Confidentiality { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }
}
