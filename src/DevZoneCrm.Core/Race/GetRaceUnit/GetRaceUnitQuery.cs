using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Core.Race.GetRaceUnit;

/// <summary>A unit's score opened down to each line of the ledger, a page of projects at a time.</summary>
/// <param name="Corrections">Also lines that were put right, and what put them right.</param>
public sealed record GetRaceUnitQuery(Guid UnitId, string? Period = null, DateOnly? AsOf = null, RaceMilestone? Milestone = null, RaceSign? Sign = null, bool Corrections = false, int Page = 1) : IQuery<RaceUnitDto>
{
    public const int PageSize = 25;
}
