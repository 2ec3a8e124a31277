namespace DevZoneCrm.Core.Months.Domain;

/// <summary>What a month keeps beside its lines: the rule, the rate of its last day, how many lines, their totals and their hash.</summary>
/// <param name="RateE4">Yuan per dollar × 10⁴ of the stock's day; none before the first rate.</param>
/// <param name="Totals">The lines added up, as JSON.</param>
/// <param name="LinesHash">SHA-256 over all lines, hexadecimal.</param>
public sealed record MonthSeal(RuleContent Rule, int? RateE4, int FlowLines, int StockLines, int CorrectionLines, string Totals, string LinesHash)
{
    /// <summary>Parts of units that are kept with the lines.</summary>
    public int ShareLines { get; init; }
}
