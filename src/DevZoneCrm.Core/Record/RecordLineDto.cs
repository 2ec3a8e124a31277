using DevZoneCrm.Core.Projects.History;

namespace DevZoneCrm.Core.Record;

/// <summary>A line of the record, as far as the viewer may read it.</summary>
public sealed record RecordLineDto
{
    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public Guid? ActorId { get; init; }

    public required string Actor { get; init; }

    /// <summary>Added, Modified, Deleted, Viewed, Downloaded, Exported …</summary>
    public required string Action { get; init; }

    /// <summary>Kind of thing.</summary>
    public required string Entity { get; init; }

    public required string EntityId { get; init; }

    /// <summary>The project it is about, where it is about one and the viewer may see it.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>What it is called: a project's code and name, a 保密 one's code name.</summary>
    public string? Subject { get; init; }

    /// <summary>About a project the viewer may not see.</summary>
    public required bool IsMasked { get; init; }

    /// <summary>Which fields; their values only where these are nobody's secret.</summary>
    public required IReadOnlyList<FieldChangeDto> Fields { get; init; }

    public required string Hash { get; init; }
}
