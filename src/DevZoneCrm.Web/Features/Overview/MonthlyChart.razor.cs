using System.Globalization;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Reports.GetOverview;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Features.Overview;

/// <summary>
/// 各月新签约: columns of this year and last, and the amount as a line on an axis of its own. Everything is placed in percent, so that the plot
/// takes any size while its type stays readable. A month is a link; its values show on hover and focus and are told to screen readers, and a table says the same.
/// </summary>
public sealed partial class MonthlyChart
{
    private const decimal Band = 100m / 12;
    private const decimal Bar = Band * .24m;
    private const decimal Gap = Band * .02m;

    private bool _asTable;

    [Parameter, EditorRequired]
    public required IReadOnlyList<OverviewMonth> Months { get; set; }

    [Parameter, EditorRequired]
    public required Period Period { get; set; }

    [Parameter, EditorRequired]
    public required OverviewLinks Links { get; set; }

    /// <summary>5 in Chinese, where 月 follows; May in English.</summary>
    public static string MonthName(int month) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month) : month.ToString(CultureInfo.InvariantCulture);

    private int Year => Period.To.Year;

    private IEnumerable<OverviewMonth> Begun => Months.Where(m => !m.IsAhead);

    private ChartScale Counts { get; set; } = ChartScale.ForCounts(0);

    private ChartScale Amounts { get; set; } = ChartScale.ForCounts(0);

    protected override void OnParametersSet()
    {
        Counts = ChartScale.ForCounts(Months.Select(m => Math.Max(m.Signed.Count, m.YearBefore.Count)).DefaultIfEmpty().Max());
        Amounts = Counts.Beside(Months.Select(m => OverviewAmounts.Scaled(m.Signed.Wan)).DefaultIfEmpty().Max());
    }

    private static decimal Centre(OverviewMonth month) => (month.Month - .5m) * Band;

    private static string Percent(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private static string Number(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Y(ChartScale scale, decimal value) => Percent(100 - scale.Percent(value));

    private string Height(int count) => Percent(Counts.Percent(count));

    private string AmountY(OverviewMonth month) => Y(Amounts, OverviewAmounts.Scaled(month.Signed.Wan));

    // A running year marks nothing: all its months are in.
    private bool IsInPeriod(int month) => Period.Kind != PeriodKind.Year && Months.Any(m => m.Month == month && new DateOnly(m.Year, month, 1) <= Period.To && new DateOnly(m.Year, month, 1).AddMonths(1) > Period.From);

    private string Told(OverviewMonth month) => Text[
        "Month.Told", month.Year, MonthName(month.Month), month.Signed.Count, OverviewAmounts.Text(month.Signed.Wan), month.YearBefore.Count, OverviewAmounts.Text(month.YearBefore.Wan)];
}
