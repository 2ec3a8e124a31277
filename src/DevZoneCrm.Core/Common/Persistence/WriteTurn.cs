namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>What only one saving at a time may decide, where no unique index can: each has a lock of its own.</summary>
public enum WriteTurn
{
    /// <summary>驻城: the days of a person exclude one another.</summary>
    Stays = 1,
}
