namespace DevZoneCrm.Core.Meetings.Domain;

/// <summary>Parts of an agenda. Which of them a meeting has, and in which order, is the cycle's.</summary>
public enum AgendaSection
{
    /// <summary>其他议题: what people add.</summary>
    ByHand = 0,

    /// <summary>上次议定未办结.</summary>
    OpenDecisions = 1,

    /// <summary>进退变化: entered, moved on, left since last time.</summary>
    Moved = 2,

    /// <summary>卡点项目: over the limit of their stage.</summary>
    Stuck = 3,

    /// <summary>节点超期: next steps whose day has passed.</summary>
    OverdueSteps = 4,

    /// <summary>督办事项: late or due before the next meeting.</summary>
    Supervision = 5,

    /// <summary>首报将到期.</summary>
    LapsingClaims = 6,

    /// <summary>指标缺口: quotas behind.</summary>
    QuotaShortfalls = 7,

    /// <summary>承诺到期: what somebody gave his word on for a day: conditions of reviews, next steps, the time an investor said building takes.</summary>
    Commitments = 8,

    /// <summary>待答复: requests, claims and opinions that wait for an answer.</summary>
    Requests = 9,
}
