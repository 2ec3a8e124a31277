using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Record;

/// <summary>Checks a stretch of the record. The page that shows progress and <c>verify</c> ask here.</summary>
public static class RecordChain
{
    /// <summary>All of it.</summary>
    public const int Everything = int.MaxValue;

    /// <returns>What was found, and whether the end was reached.</returns>
    public static async Task<(AuditChain Chain, bool IsEnd)> CheckAsync(IAppDbContext db, AuditMark from, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(from);

        // The end of the lines before the seals, and then up to the newest seal: what is written meanwhile is neither missing nor without a seal.
        var before = await db.AuditEntries.MaxAsync(a => (long?)a.Sequence, cancellationToken) ?? 0;
        var seals = await db.AuditSeals.AsNoTracking().ToDictionaryAsync(s => s.Sequence, s => s.Hash, cancellationToken);
        var upTo = Math.Max(before, seals.Keys.DefaultIfEmpty(0).Max());
        var (chain, count) = (new AuditChain(from, seals), 0);
        var lines = db.AuditEntries.AsNoTracking().Where(a => a.Sequence > from.Sequence && a.Sequence <= upTo).OrderBy(a => a.Sequence).Take(most);
        await foreach (var entry in lines.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            chain.Next(entry);
            count++;
        }

        var isEnd = count < most;
        if (isEnd)
        {
            chain.End();
        }

        return (chain, isEnd);
    }
}
