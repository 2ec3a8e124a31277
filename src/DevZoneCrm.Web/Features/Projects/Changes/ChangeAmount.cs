using System.Globalization;
using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Web.Features.Projects.Changes;

/// <summary>Differences as they are read out: always with their sign, never with colour alone.</summary>
public static class ChangeAmount
{
    private const string Minus = "−";

    public static string Wan(decimal wan) => Math.Round(wan, 2) == 0 ? "0" : Sign(wan > 0) + AmountFormat.Text(Math.Abs(wan), Currency.Cny, CultureInfo.CurrentUICulture);

    public static string Count(int count) => count == 0 ? "0" : Sign(count > 0) + Math.Abs(count).ToString(CultureInfo.InvariantCulture);

    public static string Text(Money money) => AmountFormat.Text(money, CultureInfo.CurrentUICulture);

    private static string Sign(bool isMore) => isMore ? "+" : Minus;
}
