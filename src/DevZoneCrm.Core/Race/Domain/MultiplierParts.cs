namespace DevZoneCrm.Core.Race.Domain;

/// <summary>What the multiplier of an entry is made of.</summary>
[Flags]
public enum MultiplierParts
{
    None = 0,

    /// <summary>主导产业链.</summary>
    LeadingChain = 1,

    /// <summary>未来产业链.</summary>
    FutureChain = 2,

    /// <summary>外资占比.</summary>
    Foreign = 4,

    /// <summary>世界500强.</summary>
    Fortune500 = 8,

    /// <summary>上市公司.</summary>
    Listed = 16,

    /// <summary>链主企业.</summary>
    ChainLeader = 32,

    /// <summary>有厂房而不新增用地.</summary>
    NoNewLand = 64,

    /// <summary>产业链不在本区目录.</summary>
    OutsideList = 128,

    /// <summary>质量评估 A.</summary>
    GradeA = 256,

    /// <summary>质量评估 C.</summary>
    GradeC = 512,
}
