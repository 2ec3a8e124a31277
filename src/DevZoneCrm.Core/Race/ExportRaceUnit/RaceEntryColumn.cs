namespace DevZoneCrm.Core.Race.ExportRaceUnit;

/// <summary>The columns of a unit's ledger lines as a file.</summary>
public enum RaceEntryColumn
{
    Unit,

    /// <summary>None for what is booked on the unit alone, and for the sum of projects that are not for the reader.</summary>
    Code,
    Name,
    On,
    Milestone,
    Cause,
    Tier,
    Full,
    Share,
    Multiplier,
    Split,
    Points,
    UnitPoints,
    TakesBack,
    Reason,
}
