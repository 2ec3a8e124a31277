using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Features.Months;

/// <summary>Figures and corrections of a month as they are read out: 34个 / 784.5亿元, 更正 +1 / +12亿元.</summary>
internal static class MonthAmounts
{
    public static string Of(Figure figure, IStringLocalizer<MonthTexts> text) => text["Figure", text["Count", figure.Count].Value, Wan(figure.Wan)];

    public static string Of(CorrectionFigure correction, IStringLocalizer<MonthTexts> text) => text["Correction", Count(correction), Change(correction)];

    public static string Count(CorrectionFigure correction) => correction.Count == 0 ? "0" : Growth.Count(correction.Count);

    public static string Change(CorrectionFigure correction) => correction.Wan == 0 ? "0" : Growth.Amount(correction.Wan, Currency.Cny, CultureInfo.CurrentUICulture);

    public static string Wan(decimal wan) => AmountFormat.Text(wan, Currency.Cny, CultureInfo.CurrentUICulture);

    public static string Money(Money money) => AmountFormat.Text(money, CultureInfo.CurrentUICulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset at) => Core.Common.Periods.ZoneCalendar.InZone(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
