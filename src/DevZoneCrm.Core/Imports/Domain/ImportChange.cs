using DevZoneCrm.Core.Common.Audit;

namespace DevZoneCrm.Core.Imports.Domain;

/// <summary>One thing that an import made or changed, and what it takes to put it back.</summary>
public sealed class ImportChange : INotAudited
{
    public const int MaxKeyLength = 60;

    public ImportChange(Guid batchId, int ordinal, ImportedThing thing, ImportAction action, Guid entityId, string key, int row, long versionBefore, long versionAfter, string? before)
    {
        (BatchId, Ordinal, Thing, Action, EntityId) = (batchId, ordinal, thing, action, entityId);
        (Key, Row, VersionBefore, VersionAfter, Before) = (key, row, versionBefore, versionAfter, before);
    }

    public Guid BatchId { get; private set; }

    /// <summary>In the order of the file, from 1.</summary>
    public int Ordinal { get; private set; }

    public ImportedThing Thing { get; private set; }

    public ImportAction Action { get; private set; }

    /// <summary>Empty for what has no id of its own, e.g. a rate.</summary>
    public Guid EntityId { get; private set; }

    /// <summary>The code, name or year under which people know it.</summary>
    public string Key { get; private set; }

    /// <summary>The line of the file.</summary>
    public int Row { get; private set; }

    public long VersionBefore { get; private set; }

    /// <summary>The version the import left. Any other means that somebody changed it since.</summary>
    public long VersionAfter { get; private set; }

    /// <summary>What was there before, as JSON; none for what the import made.</summary>
    public string? Before { get; private set; }

    /// <summary>A later import was undone: the thing is again as this import left it, under a newer version.</summary>
    public void Follow(long version) => VersionAfter = version;
}
