namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>The ten criteria (domain 4, 示例规则). Weights and marks are data; what each one looks at is fixed.</summary>
public enum CriterionCode
{
    /// <summary>产业匹配.</summary>
    ChainFit = 1,

    /// <summary>产业能级.</summary>
    InvestorRank = 2,

    /// <summary>投资方实力: net assets as a multiple of the investment.</summary>
    InvestorStrength = 3,

    /// <summary>投资强度: fixed investment in 万元 per mu, or per 1000 m² of a leased plant.</summary>
    Intensity = 4,

    /// <summary>亩均税收 at full capacity in 万元, per mu or per 1000 m².</summary>
    Tax = 5,

    /// <summary>科技含量: spending on research in per cent of sales.</summary>
    Technology = 6,

    /// <summary>能耗: tce per 万元 of added value as a multiple of the zone's mean.</summary>
    Energy = 7,

    /// <summary>环保.</summary>
    Environment = 8,

    /// <summary>安全.</summary>
    Safety = 9,

    /// <summary>落地成熟度: proof of capital, plot, timetable.</summary>
    Readiness = 10,
}
