using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Record.SearchRecord;

/// <summary>The record, newest first. Goes backwards line by line and not page by page: it is long, and grows while one reads.</summary>
public sealed record SearchRecordQuery : IQuery<RecordListDto>
{
    /// <summary>Whose lines.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Kind of thing, e.g. <c>Project</c>.</summary>
    public string? Entity { get; init; }

    /// <summary>A day of the zone's calendar.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Lines before this one.</summary>
    public long? Before { get; init; }
}
