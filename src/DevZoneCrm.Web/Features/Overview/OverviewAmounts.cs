using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>Amounts of tables and axes, whose unit stands in the head: 亿元 in Chinese, ¥bn in English.</summary>
public static class OverviewAmounts
{
    private const decimal WanPerYi = 10_000m;
    private const decimal WanPerBillion = 100_000m;

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static decimal Scaled(decimal wan) => wan / (IsEnglish ? WanPerBillion : WanPerYi);

    /// <summary>Two decimals at most, zeros cut; a third one in English below a billion, where two would swallow 1000万元.</summary>
    public static string Cell(decimal wan)
    {
        var value = Scaled(wan);
        var decimals = IsEnglish && Math.Abs(value) < 1 ? 3 : 2;
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture);
    }

    public static string Text(decimal wan) => AmountFormat.Text(wan, Currency.Cny, CultureInfo.CurrentUICulture);

    /// <summary>What a converted sum is made of: 人民币449.84亿 · US$2.6亿; nothing where there are no dollars in it.</summary>
    public static string? MadeOf(Figure figure) => figure.UsdCount == 0
        ? null
        : string.Join(" · ", new[] { figure.Count > figure.UsdCount ? Part("人民币", figure.CnyWan, Currency.Cny) : null, Part("US$", figure.UsdWan, Currency.Usd) }.OfType<string>());

    private static string Part(string prefix, decimal wan, Currency currency)
    {
        if (IsEnglish)
        {
            return AmountFormat.Text(wan, currency, CultureInfo.CurrentUICulture);
        }

        var (figure, unit) = AmountFormat.Parts(wan, currency, CultureInfo.CurrentUICulture);
        return prefix + figure + unit[..1];
    }
}
