namespace DevZoneCrm.Core.Race.ExportRaceStandings;

/// <summary>The columns of the standings as a file.</summary>
public enum RaceColumn
{
    Group,
    Rank,
    Unit,
    P,
    T,
    Score,
    ProjectPoints,
    UnitPoints,

    /// <summary>Places gained since a week ago.</summary>
    Places,

    /// <summary>Points gained since a week ago.</summary>
    Change,
    Period,
    AsOf,
    Rule,
}
