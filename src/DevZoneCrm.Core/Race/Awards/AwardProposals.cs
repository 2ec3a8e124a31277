using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Awards.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Awards;

/// <summary>What the rules propose for a quarter: 流动红旗, 黄牌, 约谈. Adds only what is not there yet; saving is the caller's.</summary>
public sealed class AwardProposals(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, RaceScoreboard scoreboard, ShippedRaceRules shipped)
{
    /// <returns>How many were added.</returns>
    public async Task<int> AddAsync(RaceQuarter quarter, CancellationToken cancellationToken)
    {
        var (year, number) = (quarter.Year, quarter.Number);
        var known = await db.RaceAwards.AsNoTracking().Where(a => a.Year == year && a.QuarterNumber == number && a.State != RaceAwardState.Withdrawn).ToListAsync(cancellationToken);
        var carded = known.Where(a => a is { Kind: RaceAwardKind.YellowCard, State: not RaceAwardState.Declined }).Select(a => a.UnitId).ToHashSet();
        var publishing = (await db.RaceTermsAsync(shipped, cancellationToken)).RulesOf(year).Rules.Publishing;
        var standings = await scoreboard.StandingsAsync(RaceSpan.Of(quarter.From, quarter.To, quarter.To), cancellationToken);
        var added = RaceAwardRules.OfQuarter(standings, publishing, carded).Where(d => !known.Exists(a => a.UnitId == d.UnitId && a.Kind == d.Kind))
            .Select(d => RaceAward.Propose(d, quarter, context.Viewer.Name, calendar.Now.ToUniversalTime())).ToList();
        db.RaceAwards.AddRange(added);
        return added.Count;
    }
}
