namespace DevZoneCrm.Core.Targets.GetTargetForecast;

/// <param name="AsOf">The board of this day is looked at.</param>
/// <param name="Days">And the boards of these days, from each to the end of its own year.</param>
public sealed record TargetForecastDto(DateOnly AsOf, IReadOnlyList<DateOnly> Days, IReadOnlyList<MetricForecastDto> Metrics)
{
    /// <summary>None where the metric has no forecast.</summary>
    public int? Of(string code, Guid? unit) => Metrics.FirstOrDefault(m => m.Code == code) is not { } metric ? null : unit is { } id ? metric.ByUnit.GetValueOrDefault(id) : metric.Zone;
}
