using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Race.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Records.GetRaceRecords;

public sealed class GetRaceRecordsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetRaceRecordsQuery, RaceRecordsDto>
{
    public async Task<RaceRecordsDto> Handle(GetRaceRecordsQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var (seen, readsAll, own) = (db.Projects.AsNoTracking().VisibleTo(viewer), viewer.ReadsRaceReasons(), viewer.UnitId);
        var records = db.RaceRecords.AsNoTracking();
        records = request.UnitId is { } unit ? records.Where(r => r.UnitId == unit) : records;
        records = request.Kind is { } kind ? records.Where(r => r.Kind == kind) : records;
        var rows = await records.OrderByDescending(r => r.On).ThenByDescending(r => r.Id).Skip((request.Page - 1) * GetRaceRecordsQuery.PageSize).Take(GetRaceRecordsQuery.PageSize)
            .Select(r => new
            {
                Record = r,
                Unit = db.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).First(),
                Code = seen.Where(p => p.Id == r.ProjectId).Select(p => p.Code).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var files = await RaceFileReading.OfRecordsAsync(db, rows.ConvertAll(r => r.Record.Id), cancellationToken);
        var units = await db.Units.AsNoTracking().Select(u => new { u.Id, u.Name, IsValid = u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today) }).ToListAsync(cancellationToken);
        return new RaceRecordsDto(
            rows.ConvertAll(row =>
            {
                var (r, reads) = (row.Record, readsAll || row.Record.UnitId == own);
                return new RaceRecordDto(
                    r.Id, r.Version, row.Unit, row.Code, r.Kind, r.On, r.PointsE2 / 100m, r.UnitPointsE2 / 100m, reads ? r.Reason : null, reads ? r.Evidence : null, r.BookedBy, r.BookedAt,
                    r.RevokedBy, r.RevokedAt, reads ? r.RevokedReason : null) { Files = reads ? [.. files[r.Id]] : [] };
            }),
            await records.CountAsync(cancellationToken), request.Page, [.. units.OrderBy(u => u.Name, StringComparer.Ordinal).Select(u => new RecordUnitDto(u.Id, u.Name, u.IsValid))]);
    }
}
