using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Months;

/// <summary>A line of a closed month: a project's day in a flow, as it counted when the month was closed. Written once, never changed.</summary>
public sealed class FrozenFlow : CountedFacts
{
    /// <summary>Of the closing.</summary>
    public int CloseKey { get; init; }

    public int Kind { get; init; }

    public DateOnly On { get; init; }

    public DateOnly? EarlierOn { get; init; }

    public int Year { get; init; }

    public int? RateE4 { get; init; }

    public int Bucket { get; init; }

    public string Code { get; init; } = string.Empty;

    /// <summary>As the project was called then.</summary>
    public string Name { get; init; } = string.Empty;
}
