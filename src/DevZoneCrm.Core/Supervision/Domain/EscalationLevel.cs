namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>How far up the line a red light has gone.</summary>
public enum EscalationLevel
{
    /// <summary>责任人.</summary>
    Owner = 0,

    /// <summary>单位负责人.</summary>
    UnitHead = 1,

    /// <summary>分管领导.</summary>
    LineLeader = 2,

    /// <summary>主要领导.</summary>
    Director = 3,
}
