namespace DevZoneCrm.Core.Targets.GetTargetForecast;

/// <param name="Code">The metric's.</param>
/// <param name="Zone">More to come until the year's end, rounded half up.</param>
/// <param name="ByUnit">The same by unit, at the zone's own shares; rounded each for itself.</param>
/// <param name="Stages">What the zone's figure is made of.</param>
public sealed record MetricForecastDto(string Code, int Zone, IReadOnlyDictionary<Guid, int> ByUnit, IReadOnlyList<StageForecastDto> Stages);
