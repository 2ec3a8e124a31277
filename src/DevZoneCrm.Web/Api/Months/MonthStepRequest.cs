namespace DevZoneCrm.Web.Api.Months;

/// <param name="Version">The version of the closing the caller saw; not needed to propose.</param>
/// <param name="Reason">Needed to send back and to ask for reopening.</param>
public sealed record MonthStepRequest(MonthStep Step, long Version = 0, string? Reason = null);
