namespace DevZoneCrm.Core.Reports;

/// <summary>What the yearly rates can refuse.</summary>
public static class RateErrors
{
    public const string YearTaken = "Rates.YearTaken";
    public const string InUse = "Rates.InUse";
}
