namespace DevZoneCrm.Core.Common.Money;

/// <summary>币种. A project keeps the currency it was agreed in.</summary>
public enum Currency
{
    /// <summary>人民币; amounts are whole yuan.</summary>
    Cny = 0,

    /// <summary>美元; amounts are whole US cents.</summary>
    Usd = 1,
}
