using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Records.RevokeRecord;

public sealed class RevokeRecordHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<RevokeRecordCommand, long>
{
    public async Task<long> Handle(RevokeRecordCommand request, CancellationToken cancellationToken)
    {
        var record = await db.LoadAsync(db.RaceRecords, request.Id, request.Version, cancellationToken);
        var (by, now) = (context.Viewer.Name, calendar.Now.ToUniversalTime());
        record.Revoke(request.Reason, by, now);
        foreach (var award in await db.RaceAwards.Where(a => a.RecordId == record.Id).ToListAsync(cancellationToken))
        {
            award.Withdraw(request.Reason, by, now);
        }

        return await db.SaveAsync(record, cancellationToken);
    }
}
