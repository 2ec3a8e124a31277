namespace DevZoneCrm.Core.Common.Money;

/// <summary>An amount in its own currency: whole yuan, or whole US cents.</summary>
/// <param name="Amount">Yuan or US cents, 0 … <see cref="MaxCny"/> or <see cref="MaxUsd"/>.</param>
public readonly record struct Money(long Amount, Currency Currency)
{
    /// <summary>1 万亿元: larger amounts are refused as typing errors.</summary>
    public const long MaxCny = 1_000_000_000_000;

    /// <summary>1000 亿美元, in cents.</summary>
    public const long MaxUsd = 10_000_000_000_000;

    private const int MinorPerWanCny = 10_000;
    private const int MinorPerWanUsd = 1_000_000;

    /// <summary>The amount in 万元 or 万美元, exact.</summary>
    public decimal Wan => (decimal)Amount / MinorPerWan(Currency);

    public bool IsInRange => Amount > 0 && Amount <= (Currency == Currency.Cny ? MaxCny : MaxUsd);

    /// <summary>From 万元 or 万美元. Anything finer than a yuan (4 decimals) must be refused before.</summary>
    public static Money FromWan(decimal wan, Currency currency) => new((long)(wan * MinorPerWan(currency)), currency);

    public static int MinorPerWan(Currency currency) => currency == Currency.Cny ? MinorPerWanCny : MinorPerWanUsd;
}
