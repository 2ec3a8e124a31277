using System.Data.Common;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DevZoneCrm.Infrastructure.Live;

/// <summary>Tells the feed what was saved once it is committed, and forgets what was rolled back.</summary>
public sealed class AnnounceSaved(LiveFeed feed, OwnLines own) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Announce(eventData);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Announce(eventData);
        return Task.CompletedTask;
    }

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Forget(eventData);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData);
        return Task.CompletedTask;
    }

    private void Announce(TransactionEndEventData committed)
    {
        if (committed.Context is AppDbContext { Unannounced: { } saved } db)
        {
            db.Unannounced = null;
            if (saved.FirstLine <= saved.Notice.Version)
            {
                own.Add(saved.FirstLine, saved.Notice.Version);
            }

            feed.Publish(saved.Notice);
        }
    }

    private static void Forget(TransactionEndEventData rolledBack)
    {
        if (rolledBack.Context is AppDbContext db)
        {
            db.Unannounced = null;
        }
    }
}
