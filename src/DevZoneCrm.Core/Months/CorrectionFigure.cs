using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>更正 of a figure: what is to be added to the closed one to have the one of now.</summary>
/// <param name="Count">Projects more or less.</param>
/// <param name="Wan">Converted amount more or less in 万元, exact.</param>
public sealed record CorrectionFigure(int Count, decimal Wan)
{
    private const decimal MicroYuanPerWan = 10_000m * Buckets.MicroPerYuan;

    public static readonly CorrectionFigure None = new(0, 0);

    public long InvestmentWan => Figure.Rounded(Wan);

    public bool IsNone => Count == 0 && Wan == 0;

    /// <summary>Adds up the corrections of one flow.</summary>
    /// <param name="kind">A number of <see cref="FlowKinds"/>.</param>
    public static CorrectionFigure Of(IEnumerable<Correction> corrections, int kind, LineFilter filter)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(filter);
        var (count, wan) = (0, 0m);
        foreach (var correction in corrections)
        {
            if (Counted(correction.Before, kind, filter) is { } before)
            {
                (count, wan) = (count - 1, wan - before);
            }

            if (Counted(correction.After, kind, filter) is { } after)
            {
                (count, wan) = (count + 1, wan + after);
            }
        }

        return new CorrectionFigure(count, wan);
    }

    private static decimal? Counted(FlowLine? line, int kind, LineFilter filter) =>
        line is not null && line.Kind == kind && filter.Counts(line) ? Buckets.MicroYuan(line.Currency, line.Amount, line.RateE4) / MicroYuanPerWan : null;
}
