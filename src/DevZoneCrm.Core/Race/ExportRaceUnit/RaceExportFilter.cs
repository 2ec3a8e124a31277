using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.ExportRaceUnit;

/// <summary>The filters of the page that is exported.</summary>
public sealed record RaceExportFilter(RaceMilestone? Milestone, RaceSign? Sign);
