using System.Text.Json;
using DevZoneCrm.Core.People;

namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>Which quota: of a role, by measure and span. There is one of each at a time.</summary>
public readonly record struct QuotaKey(PostRole Role, QuotaMeasure Measure, QuotaSpan Span)
{
    /// <summary>What it is called.</summary>
    public QuotaName Word => (Measure, Span) switch
    {
        (QuotaMeasure.Activities, QuotaSpan.Week) => QuotaName.LedVisitsPerWeek,
        (QuotaMeasure.Activities, QuotaSpan.Month) => QuotaName.TripsPerMonth,
        (QuotaMeasure.Days, QuotaSpan.Week) => QuotaName.StationedDaysPerWeek,
        (QuotaMeasure.Days, QuotaSpan.Month) => QuotaName.StationedDaysPerMonth,
        (QuotaMeasure.Leads, QuotaSpan.Week) => QuotaName.LeadsPerWeek,
        _ => QuotaName.LeadsPerMonth,
    };

    /// <summary>As reports write it: <c>ledVisitsPerWeek</c>, <c>tripsPerMonth</c>, <c>stationedDaysPerMonth</c>, <c>leadsPerMonth</c>.</summary>
    public string Name => JsonNamingPolicy.CamelCase.ConvertName(Word.ToString());

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
