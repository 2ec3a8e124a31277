using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets.Progress;

/// <param name="TargetId">None where no target is set.</param>
/// <param name="Target">Of the whole year, as set.</param>
/// <param name="Counted">What is to be reached by the year's end: less than the target for a unit that came during the year.</param>
/// <param name="Actual">None where there is nothing to take a share or a mean of.</param>
/// <param name="Completion">In percent, rounded half up to one decimal; none without a target above 0.</param>
/// <param name="Elapsed">序时进度 of this row in percent; none for shares and means, which have none.</param>
/// <param name="Ahead">Completion less 序时进度 in 个百分点, below 0 behind; none where there is no 序时进度.</param>
public sealed record TargetCellDto(Guid? TargetId, long Version, decimal? Target, decimal? Counted, decimal? Actual, decimal? Completion, decimal? Elapsed, decimal? Ahead)
{
    private const int Hundred = 100;

    /// <param name="from">The first day that counts for the row.</param>
    public static TargetCellDto Of(Target? target, TargetMetric metric, ActualFigure actual, DateOnly from, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(metric);
        if (target is not { ValueE2: > 0 })
        {
            return new TargetCellDto(target?.Id, target?.Version ?? 0, target?.Value, null, actual.Value, null, null, null);
        }

        var (year, hundred) = (target.Year, new Fraction(Hundred, 1));
        var whole = Pace.FullMonths(from, new DateOnly(year, Pace.MonthsOfYear, 31));
        var counted = Fraction.Of(target.Value) * (metric.IsProrated ? new Fraction(whole, Pace.MonthsOfYear) : new Fraction(1, 1));
        var completion = actual.Exact is { } reached && counted.IsPositive ? reached / counted * hundred : (Fraction?)null;
        Fraction? elapsed = metric.IsProrated && whole > 0 ? new Fraction(from > asOf ? 0 : Math.Min(whole, Pace.FullMonths(from, asOf)), whole) * hundred : null;
        var ahead = completion is { } done && elapsed is { } pace ? done + (pace * new Fraction(-1, 1)) : (Fraction?)null;
        return new TargetCellDto(target.Id, target.Version, target.Value, counted.Rounded(2), actual.Value, completion?.Rounded(1), elapsed?.Rounded(2), ahead?.Rounded(1));
    }
}
