using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Race.Domain;

namespace DevZoneCrm.Web.Features.Race;

/// <summary>What may have changed the ledger: projects, and what a person or the clock booked.</summary>
internal static class RaceNews
{
    public static bool Concerns(ChangeNotice notice) => notice.ConcernsProjects || notice.Entities.Contains(nameof(RaceEntry)) || notice.Entities.Contains(nameof(RaceRecord)) || notice.Entities.Contains(nameof(RaceRuleSet));
}
