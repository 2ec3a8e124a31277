using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>Which quota: of a role, by measure and span. There is one of each at a time.</summary>
public readonly record struct QuotaKey(PostRole Role, QuotaMeasure Measure, QuotaSpan Span)
{
    /// <summary>As reports name it (contracts 3): <c>ledVisitsPerWeek</c>, <c>tripsPerMonth</c>, <c>stationedDaysPerMonth</c>, <c>leadsPerMonth</c>; what a zone adds is named alike.</summary>
    public string Name => (Measure, Span) switch
    {
        (QuotaMeasure.Activities, QuotaSpan.Week) => "ledVisitsPerWeek",
        (QuotaMeasure.Activities, QuotaSpan.Month) => "tripsPerMonth",
        (QuotaMeasure.Days, QuotaSpan.Week) => "stationedDaysPerWeek",
        (QuotaMeasure.Days, QuotaSpan.Month) => "stationedDaysPerMonth",
        (QuotaMeasure.Leads, QuotaSpan.Week) => "leadsPerWeek",
        _ => "leadsPerMonth",
    };

    /// <summary>Roles in the order of reports, then weekly before monthly, then by measure.</summary>
    public int Order => (OrderOf(Role) * 10) + ((int)Span * 5) + (int)Measure;

    public static int OrderOf(PostRole role) => role switch
    {
        PostRole.Leader => 0,
        PostRole.Principal => 1,
        PostRole.Deputy => 2,
        PostRole.FullTime => 3,
        _ => 4,
    };
}
