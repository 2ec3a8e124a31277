namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>The metrics of the race's task score (示例规则): a unit that has a target for one is scored by it.</summary>
public enum TaskMetric
{
    /// <summary>新签约注册 ≥5亿元或≥3000万美元.</summary>
    SignedAndRegistered = 0,

    /// <summary>新开工亿元以上.</summary>
    Started = 1,

    /// <summary>竣工投产亿元以上.</summary>
    CompletedOrProducing = 2,

    /// <summary>到账外资, in 万美元.</summary>
    ForeignCapital = 3,

    /// <summary>主导产业占比, in percent.</summary>
    LeadingShare = 4,

    /// <summary>履职, 0 to 10 points.</summary>
    Duty = 5,
}
