using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Awards;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files;
using DevZoneCrm.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Records.BookPenalty;

public sealed class BookPenaltyHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, ShippedRaceRules shipped) : IRequestHandler<BookPenaltyCommand, Guid>
{
    public async Task<Guid> Handle(BookPenaltyCommand request, CancellationToken cancellationToken)
    {
        if (!await db.Units.AnyAsync(u => u.Id == request.UnitId, cancellationToken))
        {
            throw new NotFoundException(nameof(OrgUnit));
        }

        var by = context.Signature();
        var rules = (await db.RaceTermsAsync(shipped, cancellationToken)).RulesOf(request.On.Year).Rules;
        var record = RaceRecord.Book(
            request.Kind, request.UnitId, await ProjectAsync(request.ProjectCode, cancellationToken), request.On, rules, request.Reason, request.Evidence, context.Viewer.Name, calendar.Now.ToUniversalTime());
        db.RaceRecords.Add(record);
        foreach (var file in await db.ToPutForwardAsync(request.Files, by, cancellationToken))
        {
            file.PutForward(record, by);
        }

        if (CardOf(request.Kind) is { } card)
        {
            var award = RaceAward.With(record, card);
            db.RaceAwards.Add(award);
            await new AwardFollowing(db).AfterCardAsync(award, rules.Publishing, context.Viewer.Name, calendar.Now.ToUniversalTime(), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return record.Id;
    }

    private async Task<Guid?> ProjectAsync(string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var wanted = code.Trim();
        return await db.Projects.AsNoTracking().VisibleTo(context.Viewer).Where(p => p.Code == wanted).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Project));
    }

    private static RaceAwardKind? CardOf(RaceMilestone kind) => kind switch
    {
        RaceMilestone.Falsified => RaceAwardKind.YellowCard,
        RaceMilestone.Leaked => RaceAwardKind.RedCard,
        _ => null,
    };
}
