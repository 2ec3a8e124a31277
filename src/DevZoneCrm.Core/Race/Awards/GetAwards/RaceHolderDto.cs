using DevZoneCrm.Core.Race.Awards.Domain;

namespace DevZoneCrm.Core.Race.Awards.GetAwards;

/// <summary>Who holds 流动红旗 of a group.</summary>
/// <param name="Group">None for the units without a group.</param>
/// <param name="Quarter">The one it was last given for.</param>
/// <param name="Quarters">连续N季 up to that quarter; <paramref name="Years"/> calendar years in a row with a flag.</param>
public sealed record RaceHolderDto(Guid UnitId, string Unit, Guid? GroupId, string? Group, RaceQuarter Quarter, int Quarters, int Years);
