namespace DevZoneCrm.Web.Api;

/// <summary>The moves of a project by their names in the API.</summary>
public enum ProjectMove
{
    StartNegotiation,
    RecordIntent,
    Sign,
    RegisterCompany,
    SecureLand,
    Start,
    Complete,
    BeginProduction,
    ReachFullCapacity,
    Hold,
    Resume,
    Lose,
    End,
    TransferOut,
}
