using DevZoneCrm.Core.Targets.Domain;

namespace DevZoneCrm.Core.Targets;

/// <summary>What was reached, exact: a sum and what it is divided by to stand in the metric's own unit.</summary>
/// <param name="Of">0 where there is nothing to take a share or a mean of.</param>
public readonly record struct ActualFigure(long Sum, long Of)
{
    private const int CentsPerWan = 1_000_000;
    private const int Percent = 100;
    private const int Hundredths = 100;

    /// <summary>None where there is nothing to take a share or a mean of.</summary>
    public Fraction? Exact => Of == 0 ? null : new Fraction(Sum, Of);

    /// <summary>Rounded half up to 2 decimals, for reading.</summary>
    public decimal? Value => Exact?.Rounded(2);

    public static ActualFigure Count(long count) => new(count, 1);

    public static ActualFigure Dollars(long cents) => new(cents, CentsPerWan);

    public static ActualFigure Share(long part, long whole) => new(part * Percent, whole);

    public static ActualFigure Mean(long hundredths, long months) => new(hundredths, months * Hundredths);

    /// <summary>Of a unit of which there is nothing on record.</summary>
    public static ActualFigure None(MetricKind kind) => kind is MetricKind.Count or MetricKind.ForeignCapital ? new ActualFigure(0, 1) : default;
}
