using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>Two projects that belong together: <see cref="ProjectId"/> is the later phase, the expansion … of <see cref="BaseProjectId"/>. A root of its own, so that linking disturbs nobody who edits either project.</summary>
public sealed class ProjectLink : AggregateRoot
{
    private ProjectLink()
    {
    }

    public Guid ProjectId { get; private set; }

    public Guid BaseProjectId { get; private set; }

    public ProjectLinkKind Kind { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public static ProjectLink Between(Guid projectId, Guid baseProjectId, ProjectLinkKind kind, string? note, DateTimeOffset now, string by) =>
        projectId == baseProjectId
            ? throw new RuleException(ProjectErrors.LinkToItself)
            : new ProjectLink { ProjectId = projectId, BaseProjectId = baseProjectId, Kind = kind, Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(), CreatedAt = now, RecordedBy = by };

    /// <summary>One of its projects was merged into another, or that was undone.</summary>
    internal void Move(Guid from, Guid to) =>
        (ProjectId, BaseProjectId) = (ProjectId == from ? to : ProjectId, BaseProjectId == from ? to : BaseProjectId);
}
