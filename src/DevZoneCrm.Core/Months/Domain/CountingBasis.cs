namespace DevZoneCrm.Core.Months.Domain;

/// <summary>Which day of 开工 and 竣工 counts (domain 2.2). The two are never mixed; every report says which it is.</summary>
public enum CountingBasis
{
    /// <summary>招商口径: the day it happened, as the zone confirmed it.</summary>
    Zone,

    /// <summary>统计口径: the day statistics accepted it (入库).</summary>
    Statistics,
}
