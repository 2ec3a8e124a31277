namespace DevZoneCrm.Core.Race;

/// <summary>Which lines of the ledger are asked for.</summary>
public enum RaceSign
{
    /// <summary>得分.</summary>
    Plus = 0,

    /// <summary>扣分.</summary>
    Minus = 1,
}
