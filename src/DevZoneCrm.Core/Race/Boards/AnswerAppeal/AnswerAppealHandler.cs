using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Boards.AnswerAppeal;

public sealed class AnswerAppealHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, RaceNotices notices) : IRequestHandler<AnswerAppealCommand, long>
{
    public async Task<long> Handle(AnswerAppealCommand request, CancellationToken cancellationToken)
    {
        var appeal = await db.LoadAsync(db.RaceAppeals, request.Id, request.Version, cancellationToken);
        var (by, now) = (context.Signature(), calendar.Now.ToUniversalTime());
        if (!request.Upheld)
        {
            appeal.Refuse(request.Reason, by, now);
            await notices.TellAnsweredAsync(appeal, cancellationToken);
            return await db.SaveAsync(appeal, cancellationToken);
        }

        var entry = await db.RaceEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == appeal.EntryId && e.IsLive, cancellationToken) ?? throw new RuleException(RaceBoardErrors.EntryGone);
        var record = await CorrectionAsync(entry, request, appeal, cancellationToken);
        db.RaceRecords.Add(record);
        appeal.Uphold(record.Id, request.Reason, by, now);
        await notices.TellAnsweredAsync(appeal, cancellationToken);
        return await db.SaveAsync(appeal, cancellationToken);
    }

    // A line may stand on several boards of a year: what corrected it before is part of what it is now. The correction has the line's own day, so that it counts in the same year.
    private async Task<RaceRecord> CorrectionAsync(RaceEntry entry, AnswerAppealCommand request, RaceAppeal appeal, CancellationToken cancellationToken)
    {
        var before = await db.RaceRecords.AsNoTracking().Where(r => r.EntryId == entry.Id && r.RevokedAt == null).Select(r => new { r.PointsE2, r.UnitPointsE2 }).ToListAsync(cancellationToken);
        var wanted = (long)(request.Points!.Value * 100);
        var isOfUnit = entry is { PointsE2: 0, UnitPointsE2: not 0 };
        var points = isOfUnit ? 0 : wanted - entry.PointsE2 - before.Sum(b => b.PointsE2);
        var unitPoints = isOfUnit ? wanted - entry.UnitPointsE2 - before.Sum(b => b.UnitPointsE2) : 0;
        return RaceRecord.Correct(entry, entry.On, points, unitPoints, request.Reason, appeal.Evidence, context.Viewer.Name, calendar.Now.ToUniversalTime());
    }
}
