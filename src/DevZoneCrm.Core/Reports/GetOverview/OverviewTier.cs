namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>Projects at or above an edge.</summary>
/// <param name="AtLeastYi">The edge in 亿元; none for everything that passes the threshold.</param>
/// <param name="SignedWan">In 万元, exact.</param>
/// <param name="StartedWan">In 万元, exact.</param>
public sealed record OverviewTier(int? AtLeastYi, int SignedCount, decimal SignedWan, int StartedCount, decimal StartedWan);
