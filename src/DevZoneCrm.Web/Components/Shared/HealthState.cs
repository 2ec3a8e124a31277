namespace DevZoneCrm.Web.Components.Shared;

public enum HealthState
{
    OnTrack,
    Warning,
    Overdue,
}
