namespace DevZoneCrm.Core.Common.Import;

/// <summary>What wins where a value was changed here after the file was written.</summary>
public enum ConflictChoice
{
    /// <summary>The file, always: whatever stands in it is meant. The command line's way.</summary>
    File = 0,

    /// <summary>What the file did not change stays as it is here; where both changed, the file.</summary>
    FileWhereChanged = 1,

    /// <summary>What the file did not change stays as it is here; where both changed, that stays too.</summary>
    HereWhereChanged = 2,
}
