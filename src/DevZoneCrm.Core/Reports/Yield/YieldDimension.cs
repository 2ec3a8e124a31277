namespace DevZoneCrm.Core.Reports.Yield;

/// <summary>By what the leads of a period are told apart.</summary>
public enum YieldDimension
{
    /// <summary>来源地区, as 上海 or 苏南.</summary>
    Region = 1,

    /// <summary>来源渠道. A masked project belongs to none.</summary>
    Channel,

    /// <summary>驻城: the city in which the owner was stationed on the day of the lead. A masked project belongs to none.</summary>
    City,

    /// <summary>The event whose lead it is.</summary>
    Event,

    /// <summary>The post that answers for it. A masked project belongs to nobody.</summary>
    Person,
}
