namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>How a project stands against the limits (示例规则). The number is the gravity.</summary>
public enum ProjectHealth
{
    /// <summary>在轨.</summary>
    OnTrack = 0,

    /// <summary>预警.</summary>
    Warning = 1,

    /// <summary>超期.</summary>
    Overdue = 2,
}
