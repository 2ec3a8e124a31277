using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>A sector's 签约, 开工 and 竣工 of the period.</summary>
/// <param name="Sector">None for projects whose sector is not recorded.</param>
public sealed record OverviewSector(Sector? Sector, IReadOnlyDictionary<FlowKind, int> Counts);
