namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>评级 (domain 4).</summary>
public enum ReviewGrade
{
    /// <summary>Not decided yet.</summary>
    None = 0,

    /// <summary>A 优先.</summary>
    A = 1,

    /// <summary>B 准入.</summary>
    B = 2,

    /// <summary>C 有条件: conditions and a day of re-check.</summary>
    C = 3,

    /// <summary>不予引进.</summary>
    Refused = 4,
}
