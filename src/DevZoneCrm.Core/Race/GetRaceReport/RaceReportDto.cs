namespace DevZoneCrm.Core.Race.GetRaceReport;

/// <param name="RuleSet">Code of the rules of that year.</param>
public sealed record RaceReportDto(int Year, DateOnly AsOf, string RuleSet, IReadOnlyList<RaceReportUnitDto> Units);
