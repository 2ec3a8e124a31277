namespace DevZoneCrm.Core.Quotas;

/// <summary>What a post did away from the desk in a month.</summary>
/// <param name="DaysAway">Distinct days with 上门拜访, 外出招商 or 驻城.</param>
/// <param name="Visits">上门拜访 led or joined.</param>
/// <param name="Trips">外出招商 led or joined.</param>
/// <param name="Stationed">Distinct days of 驻城.</param>
public sealed record Outing(int DaysAway, int Visits, int Trips, int Stationed)
{
    public static readonly Outing None = new(0, 0, 0, 0);
}
