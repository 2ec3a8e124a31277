namespace DevZoneCrm.Core.Targets.Progress;

/// <param name="AsOf">What was reached counts up to this day: today, or the year's last.</param>
/// <param name="Months">Months of the year that have elapsed.</param>
/// <param name="Elapsed">序时进度 in percent, rounded half up to 2 decimals.</param>
/// <param name="IsRunning">The year is this one: there is something left to forecast.</param>
/// <param name="SeesAll">The viewer sees every project; if not, the figures are of those he sees.</param>
public sealed record TargetsDto(
    int Year, DateOnly AsOf, int Months, decimal Elapsed, bool IsRunning, bool SeesAll, IReadOnlyList<TargetMetricDto> Metrics, TargetRowDto Zone, IReadOnlyList<TargetRowDto> Units);
