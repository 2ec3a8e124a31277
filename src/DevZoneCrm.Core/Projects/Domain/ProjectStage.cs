namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>The eight stages in order (contracts 3). The number is the order.</summary>
public enum ProjectStage
{
    /// <summary>No stage date on or before the day asked for.</summary>
    None = 0,

    /// <summary>线索.</summary>
    Lead = 1,

    /// <summary>在谈.</summary>
    Negotiating = 2,

    /// <summary>意向.</summary>
    Intent = 3,

    /// <summary>签约.</summary>
    Signed = 4,

    /// <summary>开工.</summary>
    Started = 5,

    /// <summary>竣工.</summary>
    Completed = 6,

    /// <summary>投产.</summary>
    Producing = 7,

    /// <summary>达产.</summary>
    FullCapacity = 8,
}
