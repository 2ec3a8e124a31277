namespace DevZoneCrm.Core.Months.Domain;

/// <summary>What a correction changes.</summary>
[Flags]
public enum LineChange
{
    None = 0,

    /// <summary>Counted now and not when the month was closed.</summary>
    New = 1,

    /// <summary>Counted then and no longer.</summary>
    Gone = 2,

    /// <summary>Another day of the same month.</summary>
    Date = 4,

    Amount = 8,

    /// <summary>Another rate of record.</summary>
    Rate = 16,

    Unit = 32,

    Chain = 64,

    Sector = 128,

    Tags = 256,

    /// <summary>Other units have a part in it.</summary>
    Parts = 512,
}
