using System.Globalization;
using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports;

/// <summary>
/// How a change is read out (domain 5.5): +9, −3, +31.2%, −62.5亿元. One decimal at most, zeros cut, a true minus sign, and never a sign in front of a zero:
/// the sign is decided on the rounded value that stands on the page.
/// </summary>
public static class Growth
{
    private const string Plus = "+";
    private const string Minus = "\u2212";

    /// <summary>Change in percent, rounded half up to one decimal; none where there was nothing before: growth from zero is not a percentage.</summary>
    public static decimal? Percent(decimal now, decimal before) =>
        before == 0 ? null : Math.Round((now - before) / Math.Abs(before) * 100m, 1, MidpointRounding.AwayFromZero);

    public static string Count(int difference) => Sign(difference) + Math.Abs(difference).ToString(CultureInfo.InvariantCulture);

    public static string PercentText(decimal percent)
    {
        var rounded = Math.Round(percent, 1, MidpointRounding.AwayFromZero);
        return Sign(rounded) + Math.Abs(rounded).ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }

    /// <param name="wan">Difference in 万元 or 万美元.</param>
    public static string Amount(decimal wan, Currency currency, CultureInfo culture)
    {
        var size = AmountFormat.Text(Math.Abs(wan), currency, culture);
        return size.Any(c => c is >= '1' and <= '9') ? Sign(wan) + size : size;
    }

    private static string Sign(decimal value) => value switch
    {
        > 0 => Plus,
        < 0 => Minus,
        _ => string.Empty,
    };
}
