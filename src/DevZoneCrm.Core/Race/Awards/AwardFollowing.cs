using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Awards;

/// <summary>What a confirmed yellow card brings with those before it: 约谈, then 红牌, proposed at once.</summary>
internal sealed class AwardFollowing(IAppDbContext db)
{
    public async Task AfterCardAsync(RaceAward card, RacePublishing publishing, string by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (card is not { Kind: RaceAwardKind.YellowCard, State: RaceAwardState.Confirmed })
        {
            return;
        }

        var (unit, quarter) = (card.UnitId, card.Quarter);
        var known = await db.RaceAwards.AsNoTracking().Where(a => a.UnitId == unit && a.State != RaceAwardState.Withdrawn).ToListAsync(cancellationToken);
        var cards = known.Where(a => a is { Kind: RaceAwardKind.YellowCard, State: RaceAwardState.Confirmed }).Select(a => a.Quarter).Append(quarter).ToHashSet();
        if (RaceAwardRules.OfCards(unit, cards, quarter, publishing) is { } draft && !known.Exists(a => a.Kind == draft.Kind && a.Quarter == quarter))
        {
            db.RaceAwards.Add(RaceAward.Propose(draft, quarter, by, at));
        }
    }
}
