using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>新签约 of a month and of the same month a year earlier.</summary>
/// <param name="IsAhead">The month has not begun: its zero says nothing.</param>
public sealed record OverviewMonth(int Year, int Month, Figure Signed, Figure YearBefore, bool IsAhead);
