using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Domain;
using MediatR;

namespace DevZoneCrm.Core.Race.Awards.DecideAward;

public sealed class DecideAwardHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, ShippedRaceRules shipped) : IRequestHandler<DecideAwardCommand, long>
{
    public async Task<long> Handle(DecideAwardCommand request, CancellationToken cancellationToken)
    {
        var award = await db.LoadAsync(db.RaceAwards, request.Id, request.Version, cancellationToken);
        var (by, now) = (context.Viewer.Name, calendar.Now.ToUniversalTime());
        if (!request.Confirmed)
        {
            award.Decline(request.Reason, by, now);
            return await db.SaveAsync(award, cancellationToken);
        }

        var rules = (await db.RaceTermsAsync(shipped, cancellationToken)).RulesOf(award.Year).Rules;
        var flag = award.Kind == RaceAwardKind.RedFlag ? Flag(award, rules, by, now) : null;
        award.Confirm(request.Reason, flag?.Id, by, now);
        if (flag is not null)
        {
            db.RaceRecords.Add(flag);
        }

        await new AwardFollowing(db).AfterCardAsync(award, rules.Publishing, by, now, cancellationToken);
        return await db.SaveAsync(award, cancellationToken);
    }

    private static RaceRecord Flag(RaceAward award, RaceRules rules, string by, DateTimeOffset at) => RaceRecord.Book(
        RaceMilestone.RedFlag, award.UnitId, null, award.Quarter.To, rules, ErrorTexts.Of("RaceAward.FlagReason", award.Quarter.Code), null, by, at);
}
