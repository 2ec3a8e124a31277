using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>A line of a closed month's last day: a project on the board, its stage and amount. Written once, never changed; the rate stands with the closing.</summary>
public sealed class FrozenStock : StockFacts
{
    public int CloseKey { get; init; }

    public DateOnly StageOn { get; init; }

    public string Code { get; init; } = string.Empty;

    /// <summary>The key lists of the month's year on which it stood, each level a bit: 1 省重大, 2 市重大.</summary>
    public int KeyLevels { get; init; }

    /// <summary>开工 had happened by then.</summary>
    public bool HasStarted { get; init; }
}
