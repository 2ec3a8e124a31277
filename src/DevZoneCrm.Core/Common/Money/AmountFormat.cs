using System.Globalization;

namespace DevZoneCrm.Core.Common.Money;

/// <summary>How amounts are read out (domain 5.5): 784.5亿元, 9999.5万元, 3.7亿美元; at most two decimals, half up, zeros cut.</summary>
public static class AmountFormat
{
    private const long YiInWan = 10_000;

    /// <summary>Figure and unit apart, so that a page can set the unit smaller. <paramref name="wan"/> is in 万元 or 万美元.</summary>
    public static (string Figure, string Unit) Parts(decimal wan, Currency currency, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return IsEnglish(culture) ? EnglishParts(wan, currency) : ChineseParts(wan, currency);
    }

    public static string Text(decimal wan, Currency currency, CultureInfo culture)
    {
        var (figure, unit) = Parts(wan, currency, culture);
        return IsEnglish(culture) ? $"{unit}{figure}" : figure + unit;
    }

    public static (string Figure, string Unit) Parts(Money money, CultureInfo culture) => Parts(money.Wan, money.Currency, culture);

    public static string Text(Money money, CultureInfo culture) => Text(money.Wan, money.Currency, culture);

    /// <summary>亿 with at most two decimals, without a unit: the figures of a table headed 亿元.</summary>
    public static string Yi(decimal wan) => Round(wan / YiInWan);

    private static (string, string) ChineseParts(decimal wan, Currency currency)
    {
        var large = Math.Abs(wan) >= YiInWan;
        var name = currency == Currency.Cny ? "元" : "美元";
        return (Round(large ? wan / YiInWan : wan), (large ? "亿" : "万") + name);
    }

    // English reads 784.5亿元 as ¥78.45bn and 9999.5万元 as ¥100m: the unit stands in front, the scale behind.
    private static (string, string) EnglishParts(decimal wan, Currency currency)
    {
        var unit = currency == Currency.Cny ? "¥" : "US$";
        var billions = wan / 100_000m;
        return Math.Abs(billions) >= 1 ? (Round(billions) + "bn", unit) : (Round(wan / 100m) + "m", unit);
    }

    private static string Round(decimal value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    private static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";
}
