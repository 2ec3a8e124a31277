namespace DevZoneCrm.Core.Race.GetRaceReport;

/// <param name="Group">None for units without a group.</param>
/// <param name="T">None for a unit without targets.</param>
public sealed record RaceReportUnitDto(
    string Unit, string? Group, decimal ProjectPoints, decimal UnitPoints, decimal P, decimal? T, decimal Score, int Rank, IReadOnlyList<RaceReportEntryDto> Entries);
