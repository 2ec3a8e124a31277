using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets;

/// <summary>T: weight × min(actual ÷ target, cap) over the metrics a unit has a target for (race.md). Pure; exact until the last step.</summary>
public static class TaskScore
{
    private const int Decimals = 2;

    /// <param name="months">Full months counted; targets of amounts and counts are prorated to them.</param>
    public static UnitTaskScore Of(Guid unit, IEnumerable<TaskFigure> figures, int months, TaskWeights weights)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(weights);
        var cap = Fraction.Of(weights.Cap);
        var (sum, lines) = (Fraction.Zero, new List<TaskLine>());
        foreach (var figure in figures.Where(f => f.Target > 0).OrderBy(f => f.Metric))
        {
            var weight = weights.Weights.GetValueOrDefault(figure.Metric);
            var target = Prorated(figure, months);
            var share = target.IsPositive && figure.Actual.Exact is { } actual ? Fraction.Least(actual / target, cap) : Fraction.Zero;
            var points = Fraction.Of(weight) * share;
            sum += points;
            lines.Add(new TaskLine(figure.Metric, figure.Actual.Value, figure.Target, target.Rounded(Decimals), weight, points.Rounded(Decimals)));
        }

        return new UnitTaskScore(unit, lines.Count == 0 || months == 0 ? null : sum.Rounded(Decimals), months, lines);
    }

    private static Fraction Prorated(TaskFigure figure, int months) => TargetMetric.OfTask[figure.Metric].IsProrated
        ? Fraction.Of(figure.Target) * new Fraction(months, Pace.MonthsOfYear)
        : Fraction.Of(figure.Target);
}
