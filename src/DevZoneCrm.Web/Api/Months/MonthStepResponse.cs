namespace DevZoneCrm.Web.Api.Months;

/// <param name="Version">Of the closing, for the next step.</param>
public sealed record MonthStepResponse(long Version);
