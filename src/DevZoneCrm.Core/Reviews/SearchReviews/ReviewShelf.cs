namespace DevZoneCrm.Core.Reviews.SearchReviews;

/// <summary>Which reviews a list shows.</summary>
public enum ReviewShelf
{
    /// <summary>待我办.</summary>
    ToDo = 0,

    /// <summary>填报中.</summary>
    Application = 1,

    /// <summary>待预审.</summary>
    PreCheck = 2,

    /// <summary>待意见.</summary>
    Opinions = 3,

    /// <summary>待评审.</summary>
    Panel = 4,

    /// <summary>待决定.</summary>
    Decision = 5,

    /// <summary>超期.</summary>
    Overdue = 6,

    /// <summary>待复核: a C whose conditions are open.</summary>
    Recheck = 7,

    /// <summary>已决定.</summary>
    Decided = 8,
}
