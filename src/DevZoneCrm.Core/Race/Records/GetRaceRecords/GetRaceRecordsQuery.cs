using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.Records.GetRaceRecords;

/// <summary>加减分登记: what was booked by hand, the latest first, a page at a time.</summary>
public sealed record GetRaceRecordsQuery(Guid? UnitId = null, RaceMilestone? Kind = null, int Page = 1) : IQuery<RaceRecordsDto>
{
    public const int PageSize = 50;
}
