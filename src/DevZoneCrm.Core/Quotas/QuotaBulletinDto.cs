namespace DevZoneCrm.Core.Quotas;

/// <param name="Month">Its first day.</param>
/// <param name="AsOf">The last day that is counted: of a month that is not over, today.</param>
/// <param name="IsZone">All units; otherwise what the viewer may see.</param>
/// <param name="NeverOut">Those at work on some day of the month who were out on none of them.</param>
public sealed record QuotaBulletinDto(DateOnly Month, DateOnly AsOf, bool IsZone, IReadOnlyList<BulletinUnitDto> Units, IReadOnlyList<BulletinPersonDto> People, IReadOnlyList<BulletinPersonDto> NeverOut)
{
    /// <summary>Asked of somebody and met, of all lines.</summary>
    public int Met => People.Sum(p => p.Met);

    public int Asked => People.Sum(p => p.Asked);
}
