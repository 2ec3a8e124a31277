using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Infrastructure.Live;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Race;

/// <inheritdoc cref="IRaceLedger"/>
public sealed class RaceLedger(AppDbContext db, ZoneCalendar calendar, TimeProvider clock) : IRaceLedger
{
    public async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        if (await db.RaceClocks.AsNoTracking().AnyAsync(c => c.BookedThrough >= calendar.Today, cancellationToken))
        {
            return false;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAuditChainAsync(cancellationToken);
        var mark = await db.RaceClocks.SingleOrDefaultAsync(cancellationToken);
        if (mark is null)
        {
            mark = new RaceClock(DateOnly.MinValue);
            db.RaceClocks.Add(mark);
        }

        await new RaceBook(db, clock).BookDueAsync(mark.BookedThrough, cancellationToken);
        mark.Advance(calendar.Today);
        await db.SaveDerivedAsync(cancellationToken);
        // No line of the record: pages of the race only hear that the ledger moved.
        db.Unannounced = new SavedLines(new ChangeNotice(0, Viewer.Operator.Name, null, [], [nameof(RaceEntry)], isBroad: false) { Told = new HashSet<Guid>() }, long.MaxValue);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task ForgetImportAsync(Guid importId, CancellationToken cancellationToken)
    {
        var projects = db.RaceEntries.Where(e => e.ImportId == importId).Select(e => e.ProjectId);
        await db.RaceEntries.Where(e => e.ReversesId != null && db.RaceEntries.Any(l => l.Id == e.ReversesId && l.ImportId == importId)).ExecuteDeleteAsync(cancellationToken);
        await db.RaceEntries.Where(e => !e.IsLive && e.ReversesId == null && projects.Contains(e.ProjectId) && !db.RaceEntries.Any(r => r.ReversesId == e.Id && r.ImportId != importId))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsLive, true), cancellationToken);
        await db.RaceEntries.Where(e => e.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
    }
}
