using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Race;

/// <summary>Books the history of a database that was filled before there was a ledger.</summary>
internal static class RaceFill
{
    public static async Task FillAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        if (await db.RaceEntries.AnyAsync(cancellationToken) || !await db.Projects.AnyAsync(p => p.Stage >= ProjectStage.Signed, cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await new RaceBook(db, TimeProvider.System).BookAllAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
