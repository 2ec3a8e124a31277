namespace DevZoneCrm.Core.Common.Money;

/// <summary>The rate of record of a calendar year (年度记账汇率): yuan per US dollar, 4 decimals, kept as ten-thousandths.</summary>
public sealed class ExchangeRate
{
    public const int MinYear = 1990;
    public const int MaxYear = 2100;

    /// <summary>0.0001 … 20 yuan per dollar; with Money.MaxUsd it keeps converted amounts inside 64 bits.</summary>
    public const int MaxRateE4 = 200_000;

    public ExchangeRate(int year, int rateE4)
    {
        Year = year;
        RateE4 = rateE4;
    }

    public int Year { get; private set; }

    /// <summary>Yuan per dollar × 10⁴.</summary>
    public int RateE4 { get; private set; }

    public decimal Rate => RateE4 / 10_000m;

    public void Change(int rateE4) => RateE4 = rateE4;
}
