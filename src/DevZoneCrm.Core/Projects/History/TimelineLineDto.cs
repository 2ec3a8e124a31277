using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Projects.Files;

namespace DevZoneCrm.Core.Projects.History;

/// <summary>One line of a project's timeline; exactly one of the parts is there.</summary>
public sealed record TimelineLineDto
{
    public TimelineKind Kind { get; init; }

    /// <summary>The day it stands under.</summary>
    public DateOnly Day { get; init; }

    public DateTimeOffset? At { get; init; }

    public string? By { get; init; }

    public ProjectHistoryDto? History { get; init; }

    public ActivityDto? Activity { get; init; }

    public ProjectFileDto? File { get; init; }

    public IReadOnlyList<FieldChangeDto> Changes { get; init; } = [];
}
