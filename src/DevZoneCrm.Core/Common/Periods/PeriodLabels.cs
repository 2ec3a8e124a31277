using System.Globalization;
using DevZoneCrm.Core.Common.Errors;

namespace DevZoneCrm.Core.Common.Periods;

/// <summary>How a period is read out (domain 5.6): 2021年, 2021年上半年, 2021年三季度, 2021年5月, 2021年1–7月.</summary>
public static class PeriodLabels
{
    public static string Of(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (year, month) = (period.From.Year, period.From.Month);
        return period.Kind switch
        {
            PeriodKind.Year => ErrorTexts.Of("Period.Year", year),
            PeriodKind.HalfYear => ErrorTexts.Of(month == 1 ? "Period.FirstHalf" : "Period.SecondHalf", year),
            PeriodKind.Quarter => ErrorTexts.Of("Period.Quarter", year, ErrorTexts.Of($"Period.Quarter{((month - 1) / 3) + 1}")),
            PeriodKind.Month => ErrorTexts.Of("Period.Month", year, month, MonthName(month)),
            PeriodKind.Week => ErrorTexts.Of("Period.Week", period.Code[..4], int.Parse(period.Code.AsSpan(6), CultureInfo.InvariantCulture)),
            PeriodKind.TenDays => ErrorTexts.Of(period.From.Day switch { 1 => "Period.FirstTenDays", 11 => "Period.MiddleTenDays", _ => "Period.LastTenDays" }, year, month, MonthName(month)),
            _ when year == period.To.Year => ErrorTexts.Of("Period.Months", year, month, period.To.Month, MonthName(month), MonthName(period.To.Month)),
            _ => ErrorTexts.Of("Period.MonthsOfYears", year, month, period.To.Year, period.To.Month, MonthName(month), MonthName(period.To.Month)),
        };
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);
}
