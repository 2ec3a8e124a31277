namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>All versions of all quotas: which hold in a month.</summary>
public sealed class QuotaBook(IEnumerable<QuotaRule> rules)
{
    private readonly ILookup<QuotaKey, QuotaRule> own = rules.OrderBy(r => r.ValidFrom).ToLookup(r => r.Key);

    /// <summary>Those that ask for something in the month, in the order of reports.</summary>
    /// <param name="month">Its first day.</param>
    public IReadOnlyList<QuotaStandard> InForce(DateOnly month) => [.. Slots(month).Where(s => s.Terms.Required > 0)];

    /// <summary>Those that were abolished too.</summary>
    public IReadOnlyList<QuotaStandard> Slots(DateOnly month) =>
    [
        .. ShippedQuotas.All.Select(s => s.Key).Concat(own.Select(o => o.Key)).Distinct()
            .Select(key => Of(key, month)).OfType<QuotaStandard>().OrderBy(s => s.Key.Order),
    ];

    private QuotaStandard? Of(QuotaKey key, DateOnly month) => own[key].LastOrDefault(r => r.ValidFrom <= month) is { } rule
        ? new QuotaStandard(key, rule.Terms, rule.ValidFrom, false)
        : ShippedQuotas.All.FirstOrDefault(s => s.Key == key);
}
