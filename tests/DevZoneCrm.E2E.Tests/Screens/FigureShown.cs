using System.Globalization;

namespace DevZoneCrm.E2E.Tests.Screens;

/// <summary>A figure as a page shows it: how many, and the sum in 万元 as far as its two decimals tell.</summary>
public sealed record FigureShown(int Count, decimal Wan)
{
    public static FigureShown Read(string count, string amount) => new(
        int.Parse(string.Concat(count.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture),
        WanOf(amount));

    /// <summary>784.5亿元, 9999.5万元.</summary>
    public static decimal WanOf(string amount)
    {
        var number = decimal.Parse(string.Concat(amount.Where(c => char.IsAsciiDigit(c) || c == '.')), CultureInfo.InvariantCulture);
        return amount.Contains('亿', StringComparison.Ordinal) ? number * 10_000 : number;
    }

    public FigureShown Plus(int count, decimal wan) => new(Count + count, Wan + wan);
}
