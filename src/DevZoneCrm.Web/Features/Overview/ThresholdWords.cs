using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>A threshold in words, for chips, tables and the 口径 line.</summary>
internal static class ThresholdWords
{
    private const decimal WanPerYi = 10_000m;

    /// <summary>全部, ≥ 10亿元, or ≥ 5亿元 或 ≥3000万美元.</summary>
    public static string Short(Threshold threshold, IStringLocalizer<OverviewTexts> text)
    {
        var yi = threshold.MinYi is { } min ? Edge(min, text) : null;
        var usd = threshold.MinUsdWan is { } wan ? text["Lane.AtLeast", Dollars(wan)].Value : null;
        return (yi, usd) switch
        {
            (null, null) => text["All"],
            ({ } y, null) => y,
            (null, { } u) => text["Tier.UsdOnly", u],
            ({ } y, { } u) => text["Tier.Lanes", y, u],
        };
    }

    public static string Edge(decimal yi, IStringLocalizer<OverviewTexts> text) => text["Tier.AtLeast", Yuan(yi)];

    public static string Investment(decimal? minYi, IStringLocalizer<OverviewTexts> text) => minYi is { } yi ? text["Threshold.AtLeast", Yuan(yi)] : text["Threshold.All"];

    public static string Lane(decimal? minUsdWan, IStringLocalizer<OverviewTexts> text) => minUsdWan is { } wan ? text["Lane.Own", Dollars(wan)] : text["Lane.Converted"];

    private static string Yuan(decimal yi) => AmountFormat.Text(yi * WanPerYi, Currency.Cny, CultureInfo.CurrentUICulture);

    private static string Dollars(decimal wan) => AmountFormat.Text(wan, Currency.Usd, CultureInfo.CurrentUICulture);
}
