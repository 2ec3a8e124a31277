namespace DevZoneCrm.Core.Quotas.Domain;

/// <summary>The names under which reports give quotas (contracts 3); what a zone adds is named alike.</summary>
public enum QuotaName
{
    LedVisitsPerWeek = 0,
    TripsPerMonth = 1,
    StationedDaysPerMonth = 2,
    LeadsPerMonth = 3,
    StationedDaysPerWeek = 4,
    LeadsPerWeek = 5,
}
