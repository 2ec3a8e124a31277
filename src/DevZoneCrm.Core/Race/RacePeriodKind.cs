namespace DevZoneCrm.Core.Race;

public enum RacePeriodKind
{
    Month = 0,
    Quarter = 1,
    Year = 2,

    /// <summary>The years of a race, weighed.</summary>
    Years = 3,
}
