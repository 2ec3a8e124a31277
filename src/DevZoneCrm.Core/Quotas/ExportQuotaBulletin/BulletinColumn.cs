namespace DevZoneCrm.Core.Quotas.ExportQuotaBulletin;

/// <summary>A column of the bulletin as a file: a line for each person and quota.</summary>
public enum BulletinColumn
{
    Rank = 1,
    Person,
    Unit,
    Role,
    Quota,
    Required,
    Done,
    Met,
    DaysAway,
    Visits,
    Trips,
    Stationed,
    UnitRank,
    UnitPoints,
}
