namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>What happened to what an item is about, in one word.</summary>
public enum AgendaSign
{
    None = 0,

    /// <summary>新增.</summary>
    Entered = 1,

    /// <summary>推进.</summary>
    Moved = 2,

    /// <summary>退出.</summary>
    Left = 3,

    /// <summary>停留超期.</summary>
    Stuck = 4,

    /// <summary>已超期.</summary>
    Late = 5,

    /// <summary>将到期.</summary>
    DueSoon = 6,

    /// <summary>待认定.</summary>
    ClaimWaits = 7,

    /// <summary>待答复.</summary>
    RequestWaits = 8,

    /// <summary>有缺口.</summary>
    Behind = 9,

    /// <summary>退回: a stage corrected to an earlier one.</summary>
    Back = 10,
}
