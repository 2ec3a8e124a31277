namespace DevZoneCrm.Core.Projects.History;

public enum HistoryKind
{
    /// <summary>A stage or milestone was recorded.</summary>
    Recorded,

    /// <summary>Its date was put right.</summary>
    Corrected,

    /// <summary>Its date was taken back.</summary>
    Withdrawn,

    /// <summary>A status other than 推进 began.</summary>
    Left,

    /// <summary>推进 again.</summary>
    Resumed,

    /// <summary>The amount changed.</summary>
    Amount,

    /// <summary>入库: statistics accepted a milestone, or no longer.</summary>
    Accepted,
}
