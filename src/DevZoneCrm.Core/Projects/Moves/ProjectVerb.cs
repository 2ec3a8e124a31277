namespace DevZoneCrm.Core.Projects.Moves;

/// <summary>What can be done with a project from its card, by name: one for each command that moves it, stops it or plans its next step.</summary>
public enum ProjectVerb
{
    StartNegotiation,
    RecordIntent,
    Sign,
    Start,
    Complete,
    BeginProduction,
    ReachFullCapacity,
    RegisterCompany,
    SecureLand,
    PlanNextStep,
    Hold,
    Resume,
    Lose,
    End,
    TransferOut,
}
