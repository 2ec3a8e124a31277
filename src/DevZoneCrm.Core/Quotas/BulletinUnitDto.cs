namespace DevZoneCrm.Core.Quotas;

/// <param name="Rank">By points, then days away a head; equal ones share it.</param>
/// <param name="Duty">履职 of the month, part by part.</param>
/// <param name="Visits">上门拜访 and 外出招商, a joint one once.</param>
/// <param name="DaysAway">Sum over its people.</param>
public sealed record BulletinUnitDto(int Rank, Guid? UnitId, string Unit, DutyPoints Duty, int People, int Visits, int DaysAway, int Leads, int Met, int Asked)
{
    public decimal? Points => Duty.Value;

    public decimal DaysEach => People == 0 ? 0 : decimal.Round((decimal)DaysAway / People, 1, MidpointRounding.AwayFromZero);
}
