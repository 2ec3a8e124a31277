namespace DevZoneCrm.Core.Reviews.Domain;

/// <summary>What is compared after 投产 and 达产 (履约考核).</summary>
public enum PromiseKind
{
    /// <summary>注册资本, 万元.</summary>
    RegisteredCapital = 1,

    /// <summary>固定资产投入, 万元.</summary>
    FixedInvestment = 2,

    /// <summary>工期, months from 开工 to 投产.</summary>
    BuildMonths = 3,

    /// <summary>开票销售 of a year, 万元.</summary>
    Sales = 4,

    /// <summary>税收 of a year, 万元.</summary>
    Tax = 5,

    /// <summary>投资强度, 万元 per mu or per 1000 m².</summary>
    Intensity = 6,
}
