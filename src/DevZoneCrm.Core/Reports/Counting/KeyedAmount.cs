using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Reports.Counting;

/// <summary>An amount under the key by which it is added up.</summary>
internal sealed class KeyedAmount<TKey>
{
    public required TKey Key { get; init; }

    public Currency Currency { get; init; }

    public int? RateE4 { get; init; }

    public long Amount { get; init; }
}
