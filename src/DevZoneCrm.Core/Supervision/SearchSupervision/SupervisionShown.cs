namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <summary>Which orders of those a list shows.</summary>
public enum SupervisionShown
{
    /// <summary>在办: running, reported ones included.</summary>
    Running = 0,

    /// <summary>待核: reported done, or an extension waits for a decision, or a deduction does.</summary>
    Waiting = 1,

    /// <summary>已超期: running past the deadline.</summary>
    Overdue = 2,

    /// <summary>已销号或撤销.</summary>
    Ended = 3,

    All = 4,
}
