using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Race.Files.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Race.Files;

/// <summary>证据材料 as one may read them: with the appeal or the booking they prove; before that, whoever added them.</summary>
internal static class RaceFileReading
{
    public static IQueryable<RaceFile> OpenTo(IAppDbContext db, Viewer viewer)
    {
        var (user, unit, all) = (viewer.UserId, viewer.UnitId, viewer.ReadsRaceReasons());
        var appeals = db.RaceAppeals.ReadableBy(viewer);
        return db.RaceFiles.AsNoTracking().Where(f =>
            (f.AppealId != null && appeals.Any(a => a.Id == f.AppealId))
            || (f.RecordId != null && (all || db.RaceRecords.Any(r => r.Id == f.RecordId && r.UnitId == unit)))
            || (f.AppealId == null && f.RecordId == null && user != null && f.AddedById == user));
    }

    /// <summary>考核办 and leaders read every reason; a unit its own.</summary>
    public static bool ReadsRaceReasons(this Viewer viewer) => viewer.May(Permission.ManageRace) || viewer.May(Permission.ConfirmFlags);

    /// <summary>Loads the files to be put forward, in the order named.</summary>
    /// <exception cref="NotFoundException">One is not there, or somebody else's.</exception>
    public static async Task<IReadOnlyList<RaceFile>> ToPutForwardAsync(this IAppDbContext db, IReadOnlyList<Guid>? ids, Signature by, CancellationToken cancellationToken)
    {
        if (ids is null or [])
        {
            return [];
        }

        var user = by.Id;
        var files = await db.RaceFiles.Where(f => ids.Contains(f.Id) && f.AddedById == user).ToListAsync(cancellationToken);
        return files.Count == ids.Distinct().Count() ? files : throw new NotFoundException(nameof(RaceFile));
    }

    public static async Task<ILookup<Guid, RaceFileDto>> OfAppealsAsync(IAppDbContext db, IReadOnlyList<Guid> appeals, CancellationToken cancellationToken) =>
        (await db.RaceFiles.AsNoTracking().Where(f => f.AppealId != null && appeals.Contains(f.AppealId.Value)).OrderBy(f => f.AddedAt).ThenBy(f => f.Id)
            .Select(f => new { Owner = f.AppealId!.Value, File = new RaceFileDto(f.Id, f.Name, f.Size) }).ToListAsync(cancellationToken)).ToLookup(f => f.Owner, f => f.File);

    public static async Task<ILookup<Guid, RaceFileDto>> OfRecordsAsync(IAppDbContext db, IReadOnlyList<Guid> records, CancellationToken cancellationToken) =>
        (await db.RaceFiles.AsNoTracking().Where(f => f.RecordId != null && records.Contains(f.RecordId.Value)).OrderBy(f => f.AddedAt).ThenBy(f => f.Id)
            .Select(f => new { Owner = f.RecordId!.Value, File = new RaceFileDto(f.Id, f.Name, f.Size) }).ToListAsync(cancellationToken)).ToLookup(f => f.Owner, f => f.File);
}
