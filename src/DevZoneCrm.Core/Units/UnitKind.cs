namespace DevZoneCrm.Core.Units;

public enum UnitKind
{
    /// <summary>局.</summary>
    Bureau = 0,

    /// <summary>中心.</summary>
    Centre = 1,

    /// <summary>公司.</summary>
    Company = 2,
}
