namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>What a 督办 comes from.</summary>
public enum SupervisionSource
{
    /// <summary>手工立项.</summary>
    ByHand = 0,

    /// <summary>会议决定.</summary>
    Decision = 1,

    /// <summary>领导批示.</summary>
    Instruction = 2,

    /// <summary>逾期节点: what a project should have reached and did not.</summary>
    OverdueNode = 3,
}
