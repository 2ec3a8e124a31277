namespace DevZoneCrm.Core.Race.Domain;

/// <summary>An entry as the rules demand it: what replay yields and the ledger holds.</summary>
/// <param name="Tier">None where a unit's points have nothing to do with a tier.</param>
/// <param name="FullE2">Full points of the tier, in hundredths.</param>
/// <param name="Share">The milestone's share in percent.</param>
/// <param name="MultiplierE2">In hundredths.</param>
/// <param name="Split">The unit's share in percent.</param>
/// <param name="PointsE2">Project points in hundredths; negative where something is taken back.</param>
/// <param name="UnitPointsE2">Unit points in hundredths.</param>
/// <param name="TakesBack">The milestone whose entry is taken back, and the day of that entry.</param>
public readonly record struct RaceDraft(
    Guid UnitId, RaceMilestone Milestone, DateOnly On, RaceCause Cause, int Rule, string? Tier, long FullE2, int Share, int MultiplierE2, MultiplierParts Parts, int Split,
    long PointsE2, long UnitPointsE2, RaceMilestone? TakesBack, DateOnly? TakesBackOn);
