using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.GetRaceChart;

/// <summary>Points over time: added up by month over the year of the period, or over the years of the race.</summary>
public sealed record GetRaceChartQuery(string? Period, DateOnly? AsOf = null) : IQuery<RaceChartDto>, ISharedQuery
{
    public long? DataVersion { get; init; }
}
