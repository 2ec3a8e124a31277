namespace DevZoneCrm.Core.Common.Periods;

/// <summary>The spans in which zones report (domain 5.6).</summary>
public enum PeriodKind
{
    Year,
    HalfYear,
    Quarter,
    Month,
    Week,
    TenDays,
    Months,
}
