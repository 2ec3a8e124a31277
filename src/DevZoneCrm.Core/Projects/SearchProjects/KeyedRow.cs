using DevZoneCrm.Core.Common.Money;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>A row beside the key of its group. Lives in SQL, not in memory.</summary>
internal sealed class KeyedRow<TKey>
{
    public required TKey Key { get; init; }

    public Currency Currency { get; init; }

    public int? RateE4 { get; init; }

    public long Amount { get; init; }
}
