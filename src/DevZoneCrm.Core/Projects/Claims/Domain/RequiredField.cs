namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>A fact of the project that a zone may ask for before a stage is claimed.</summary>
public enum RequiredField
{
    /// <summary>统一社会信用代码 of the leading investor.</summary>
    CreditCode = 0,

    /// <summary>产业链.</summary>
    Chain = 1,

    /// <summary>项目类别.</summary>
    Sector = 2,

    /// <summary>行业代码.</summary>
    IndustryCode = 3,

    /// <summary>用地 or 厂房.</summary>
    Space = 4,

    /// <summary>达产年销售.</summary>
    ExpectedSales = 5,

    /// <summary>达产年税收.</summary>
    ExpectedTax = 6,

    /// <summary>项目负责人.</summary>
    Owner = 7,

    /// <summary>建设内容: the sentence on what it is.</summary>
    Content = 8,
}
