namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>Where a review stands, in order.</summary>
public enum ReviewStep
{
    /// <summary>填报: the unit fills in what is missing.</summary>
    Application = 0,

    /// <summary>招商局预审.</summary>
    PreCheck = 1,

    /// <summary>部门会签.</summary>
    Opinions = 2,

    /// <summary>专家评审.</summary>
    Panel = 3,

    /// <summary>决定: 管委会 or 党工委.</summary>
    Decision = 4,

    /// <summary>已决定.</summary>
    Decided = 5,
}
