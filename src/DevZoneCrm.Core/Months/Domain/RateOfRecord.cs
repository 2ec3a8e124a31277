namespace DevZoneCrm.Core.Months.Domain;

/// <summary>At which rate dollars are converted.</summary>
public enum RateOfRecord
{
    /// <summary>The rate on record for the calendar year of the event; stocks: of the as-of date (contracts 3).</summary>
    CalendarYear,
}
