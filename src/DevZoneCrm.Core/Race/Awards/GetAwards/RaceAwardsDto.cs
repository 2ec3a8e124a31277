using DevZoneCrm.Core.Race.Awards.Domain;

namespace DevZoneCrm.Core.Race.Awards.GetAwards;

/// <param name="Holders">One a group, of today whatever year is asked for.</param>
/// <param name="Quarters">The year's quarters that are over, the latest first.</param>
/// <param name="Awards">Of that year, and what waits to be decided from any year; by quarter, kind and unit.</param>
public sealed record RaceAwardsDto(int Year, IReadOnlyList<RaceHolderDto> Holders, IReadOnlyList<RaceQuarter> Quarters, IReadOnlyList<RaceAwardDto> Awards);
