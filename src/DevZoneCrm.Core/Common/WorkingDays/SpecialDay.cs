namespace DevZoneCrm.Core.Common.WorkingDays;

/// <summary>A day of the yearly notice that is not what its weekday says: a holiday, or a weekend worked in exchange (调休).</summary>
public readonly record struct SpecialDay(DateOnly On, bool IsWorkingDay);
