namespace DevZoneCrm.Core.Race.Domain;

/// <summary>Why an entry was booked; each has its clause in the rules.</summary>
public enum RaceCause
{
    /// <summary>A confirmed milestone.</summary>
    Earned = 0,

    /// <summary>Signed and not registered in time.</summary>
    NotRegistered = 1,

    /// <summary>Signed and not started in time.</summary>
    NotStarted = 2,

    /// <summary>流失, 终止 or 流转出 before 开工.</summary>
    EndedBeforeStart = 3,

    /// <summary>弄虚作假.</summary>
    Falsified = 4,

    /// <summary>Booked by hand: a penalty, a flag, a correction.</summary>
    ByHand = 5,
}
