namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>A unit or chain to narrow the figures to.</summary>
public sealed record OverviewChoice(Guid Id, string Name, string ShortName);
