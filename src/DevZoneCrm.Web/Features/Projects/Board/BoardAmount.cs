using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Projects.Board;

/// <summary>Amounts as the board shows them: figure and unit apart, and the parts of a converted sum.</summary>
public static class BoardAmount
{
    /// <summary>In Chinese the unit stands behind the figure, in English in front of it.</summary>
    public static (string Value, string? Unit) Of(decimal wan, Currency currency)
    {
        var (figure, unit) = AmountFormat.Parts(wan, currency, CultureInfo.CurrentUICulture);
        return IsEnglish ? (unit + figure, null) : (figure, unit);
    }

    /// <summary>What the sum is made of: one part a line, so that none is cut off.</summary>
    public static IReadOnlyList<string> Parts(Core.Reports.Counting.Figure total, IStringLocalizer<BoardTexts> text)
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(text);
        return total switch
        {
            { Count: 0 } => [text["Parts.None"]],
            { UsdCount: 0 } => [text["Parts.AllCny"]],
            _ when total.UsdCount == total.Count => [text["Parts.Usd", Short(total.UsdWan, Currency.Usd)]],
            _ => [text["Parts.Cny", Short(total.CnyWan, Currency.Cny)], text["Parts.Usd", Short(total.UsdWan, Currency.Usd)]],
        };
    }

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    // The currency is said by the text around it: 449.84亿, not 449.84亿元.
    private static string Short(decimal wan, Currency currency)
    {
        var (figure, unit) = AmountFormat.Parts(wan, currency, CultureInfo.CurrentUICulture);
        return IsEnglish ? figure : figure + unit[..1];
    }
}
