namespace DevZoneCrm.Core.Race.Boards.ExportRaceBoard;

/// <summary>The columns of a board's file.</summary>
public enum RaceBoardColumn
{
    /// <summary>The standings, or 更正.</summary>
    Part,

    Group,

    Rank,

    Unit,

    Score,

    T,

    P,

    /// <summary>Of the year.</summary>
    Points,

    UnitPoints,

    /// <summary>Of the month alone.</summary>
    MonthPoints,

    MonthUnitPoints,

    /// <summary>Of a correction: the project.</summary>
    Code,

    /// <summary>Of a correction: what it is for.</summary>
    Milestone,

    /// <summary>Of a correction: its day.</summary>
    On,
}
