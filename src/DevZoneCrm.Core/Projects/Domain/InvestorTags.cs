namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>投资方标签.</summary>
[Flags]
public enum InvestorTags
{
    None = 0,

    /// <summary>世界500强.</summary>
    Fortune500 = 1,

    /// <summary>上市公司.</summary>
    Listed = 2,

    /// <summary>央企.</summary>
    CentralEnterprise = 4,

    /// <summary>专精特新.</summary>
    Specialised = 8,

    /// <summary>链主企业.</summary>
    ChainLeader = 16,
}
