using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.GetRaceReport;

/// <param name="Code">None for what is booked on the unit alone. Entries of projects the reader may not see are left out.</param>
/// <param name="TakesBack">The milestone whose entry is taken back.</param>
public sealed record RaceReportEntryDto(
    string? Code, RaceMilestone Milestone, DateOnly On, string? Tier, decimal Full, int Share, decimal Multiplier, int Split, decimal Points, decimal UnitPoints, RaceMilestone? TakesBack);
