namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>What a target is measured in.</summary>
public enum MetricKind
{
    /// <summary>Projects of a flow at or above a threshold.</summary>
    Count = 0,

    /// <summary>到账外资, in 万美元.</summary>
    ForeignCapital = 1,

    /// <summary>主导产业占比, in percent.</summary>
    LeadingShare = 2,

    /// <summary>履职, in points out of ten.</summary>
    Duty = 3,
}
