using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Awards.GetAwards;

/// <summary>红旗与黄牌: who holds the flag now, and what a year's quarters brought.</summary>
/// <param name="Year">This year where none is given.</param>
public sealed record GetAwardsQuery(int? Year = null) : IQuery<RaceAwardsDto>;
