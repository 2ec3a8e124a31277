using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Reports.Counting;

namespace DevZoneCrm.Core.Reports.GetOverview;

/// <summary>What a month's meeting reads out: flows of a period against the same period a year earlier, stocks on a day against a month earlier, and their parts.</summary>
/// <param name="Period">A period code, e.g. <c>2021</c> or <c>2024-H1</c>.</param>
/// <param name="AsOf">Dates stocks and key lists; the period's last day, or today if earlier, where none is given.</param>
public sealed record GetOverviewQuery(string Period, Threshold Threshold, CountingFilter Filter, DateOnly? AsOf = null) : IQuery<OverviewDto>, ISharedQuery
{
    /// <summary>On which day 开工 and 竣工 count; as the counting rule says where none is given.</summary>
    public CountingBasis? Basis { get; init; }

    public long? DataVersion { get; init; }
}
