using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.GetRaceReport;

/// <summary>赛马: the standings of a year with every entry (<c>report race</c>).</summary>
/// <param name="AsOf">The year's last day, or today if earlier, where none is given.</param>
public sealed record GetRaceReportQuery(int Year, DateOnly? AsOf = null) : IQuery<RaceReportDto>;
