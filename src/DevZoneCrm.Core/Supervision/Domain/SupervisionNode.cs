namespace DevZoneCrm.Core.Supervision.Domain;

/// <summary>What of a project is overdue, where that is what a 督办 comes from.</summary>
public enum SupervisionNode
{
    /// <summary>下一步.</summary>
    NextStep = 1,

    /// <summary>签约未注册.</summary>
    Registration = 2,

    /// <summary>签约未开工.</summary>
    Start = 3,

    /// <summary>开工未竣工.</summary>
    Completion = 4,

    /// <summary>竣工未投产.</summary>
    Production = 5,
}
