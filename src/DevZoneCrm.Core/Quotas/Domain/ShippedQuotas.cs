using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>The four quotas of the seed (domain 1.2, 13–15) and of the race (3.2), as 示例规则. A zone changes them in the settings.</summary>
public static class ShippedQuotas
{
    public static readonly IReadOnlyList<QuotaStandard> All =
    [
        Of(PostRole.Principal, QuotaMeasure.Activities, QuotaSpan.Week, 1, QuotaPart.Led, ActivityKind.Visit),
        Of(PostRole.Deputy, QuotaMeasure.Activities, QuotaSpan.Month, 6, QuotaPart.Led, ActivityKind.Visit, ActivityKind.Trip),
        Of(PostRole.FullTime, QuotaMeasure.Days, QuotaSpan.Month, 20, QuotaPart.TakenPart, ActivityKind.Stationed),
        Of(PostRole.FullTime, QuotaMeasure.Leads, QuotaSpan.Month, 1, QuotaPart.TakenPart),
    ];

    private static QuotaStandard Of(PostRole role, QuotaMeasure measure, QuotaSpan span, int required, QuotaPart part, params ActivityKind[] kinds) =>
        new(new QuotaKey(role, measure, span), new QuotaTerms(QuotaTerms.Write(kinds), part, required, false), null, true);
}
