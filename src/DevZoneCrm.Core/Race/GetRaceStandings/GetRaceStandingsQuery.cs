using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.GetRaceStandings;

/// <summary>赛马: the standings of a period by group. The same for whoever asks.</summary>
/// <param name="Period"><c>2026-11</c>, <c>2026-Q4</c>, <c>2026</c>, <c>2024..2026</c>; this year where none is given.</param>
/// <param name="AsOf">Today, or the period's last day if earlier, where none is given.</param>
public sealed record GetRaceStandingsQuery(string? Period, DateOnly? AsOf = null) : IQuery<RaceStandingsDto>, ISharedQuery
{
    public long? DataVersion { get; init; }
}
