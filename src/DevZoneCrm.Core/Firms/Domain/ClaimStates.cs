namespace DevZoneCrm.Core.Firms.Domain;

/// <summary>The state of a claim from its stored days; lists and the claim itself read it here.</summary>
public static class ClaimStates
{
    public static ClaimState Of(bool isClosed, bool isProtected, DateOnly lapsesOn, DateOnly day, int warningDays) =>
        isClosed ? ClaimState.Closed
        : !isProtected ? ClaimState.Unprotected
        : day > lapsesOn ? ClaimState.Lapsed
        : lapsesOn.DayNumber - day.DayNumber <= warningDays ? ClaimState.Ending
        : ClaimState.Protected;
}
