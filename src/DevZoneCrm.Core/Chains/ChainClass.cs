namespace DevZoneCrm.Core.Chains;

public enum ChainClass
{
    /// <summary>主导.</summary>
    Leading = 0,

    /// <summary>未来.</summary>
    Future = 1,

    /// <summary>培育新兴.</summary>
    Emerging = 2,

    /// <summary>其他: outside the zone's list.</summary>
    Other = 3,
}
