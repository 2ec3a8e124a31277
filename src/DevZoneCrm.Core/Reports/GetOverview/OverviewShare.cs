using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>A unit's or a chain's part of 新签约.</summary>
/// <param name="Id">None for projects without a chain.</param>
/// <param name="Name">As short as people say it; empty where <paramref name="Id"/> is none.</param>
public sealed record OverviewShare(Guid? Id, string Name, Figure Signed);
