using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports.GetYield;

/// <summary>A lead under the key by which it is added up. Lives in SQL, not in memory.</summary>
internal sealed class KeyedYield<TKey>
{
    public required TKey Key { get; init; }

    public bool HasNegotiated { get; init; }

    public bool HasStarted { get; init; }

    public Currency? Currency { get; init; }

    public int? Year { get; init; }

    public int? RateE4 { get; init; }

    public long? Amount { get; init; }
}
