using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Targets.Domain;

/// <summary>目标: what the zone or a unit is to reach in a year. There is one for each year, unit and metric.</summary>
public sealed class Target : AggregateRoot
{
    public const int MinYear = ExchangeRate.MinYear;
    public const int MaxYear = ExchangeRate.MaxYear;

    private const decimal Scale = 100;

    private Target()
    {
    }

    public int Year { get; private set; }

    /// <summary>None for the zone.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>A <see cref="TargetMetric"/> by its code.</summary>
    public string MetricCode { get; private set; } = string.Empty;

    /// <summary>In hundredths of the metric's unit: 个, 万美元, %, 分.</summary>
    public long ValueE2 { get; private set; }

    public TargetMetric Metric => TargetMetric.Of(MetricCode);

    public decimal Value => ValueE2 / Scale;

    /// <exception cref="RuleException">The value is out of range.</exception>
    public static Target Set(int year, Guid? unitId, TargetMetric metric, decimal value)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return new Target { Year = year, UnitId = unitId, MetricCode = metric.Code, ValueE2 = Hundredths(metric, value) };
    }

    /// <exception cref="RuleException">The value is out of range.</exception>
    public void Change(decimal value) => ValueE2 = Hundredths(Metric, value);

    private static long Hundredths(TargetMetric metric, decimal value) => value >= 0 && value <= metric.Most && decimal.Round(value, 2) == value ? (long)(value * Scale)
        : throw new RuleException(TargetErrors.OutOfRange, metric.Name, metric.Most);
}
