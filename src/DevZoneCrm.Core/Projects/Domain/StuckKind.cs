namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>How a project in progress is stuck, by the zone's limits.</summary>
public enum StuckKind
{
    /// <summary>Over any of the limits.</summary>
    Any = 0,

    /// <summary>签约未开工.</summary>
    NotStarted = 1,

    /// <summary>开工未竣工.</summary>
    NotCompleted = 2,

    /// <summary>竣工未投产.</summary>
    NotProducing = 3,

    /// <summary>签约未注册.</summary>
    NotRegistered = 4,

    /// <summary>滞留: longer in its stage than the limit.</summary>
    Stale = 5,
}
