namespace DevZoneCrm.Core.Reports.Yield;

/// <summary>The projects behind a number of 招引成效.</summary>
/// <param name="PeriodCode">Holds the day of the lead, as in <c>PeriodParser</c>.</param>
/// <param name="By">None for all leads of the period.</param>
/// <param name="Key">The value of that dimension; empty for those without one.</param>
public sealed record YieldFilter(string PeriodCode, YieldStep Step, YieldDimension? By = null, string Key = "");
