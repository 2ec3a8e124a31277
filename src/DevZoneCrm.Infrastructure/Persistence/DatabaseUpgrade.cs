using DevZoneCrm.Infrastructure.Persistence.CountedStore;
using DevZoneCrm.Infrastructure.Persistence.Searching;
using DevZoneCrm.Infrastructure.Race;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Brings a database to this version: its schema, and the rows that are made from others.</summary>
public static class DatabaseUpgrade
{
    public static async Task UpgradeAsync(this AppDbContext db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        // Asked first: migrating compares the whole model with the last one even where there is nothing to do, which every start would wait for.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await db.Database.MigrateAsync(cancellationToken);
        }

        await SearchTexts.FillAsync(db, cancellationToken);
        await FirmNumbers.FillAsync(db, cancellationToken);
        await CountedRowRebuild.FillAsync(db, cancellationToken);
        await RaceFill.FillAsync(db, cancellationToken);
        await QuotaMarkStore.FillAsync(db, cancellationToken);
        if (db is SqliteAppDbContext)
        {
            // SQLite chooses its indexes by what it knows of them, and learns nothing by itself; all tables, a sample of each.
            await db.Database.ExecuteSqlRawAsync("PRAGMA optimize=0x10002", cancellationToken);
        }
    }
}
