namespace DevZoneCrm.Core.Record.ExportRecord;

/// <summary>Columns of the exported record: exactly what a line is sealed over, and its seal.</summary>
public enum RecordColumn
{
    Sequence,

    /// <summary>The instant as a person reads it.</summary>
    At,

    /// <summary>The instant as it is sealed: ticks of UTC.</summary>
    Ticks,

    ActorId,

    Actor,

    Action,

    Entity,

    EntityId,

    Changes,

    PreviousHash,

    Hash,
}
