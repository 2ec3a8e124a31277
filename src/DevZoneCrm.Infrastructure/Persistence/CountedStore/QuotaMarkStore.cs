using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence.CountedStore;

/// <summary>Keeps the marks of quotas beside their activities: whatever is saved of an activity, its marks follow in the same commit.</summary>
internal sealed class QuotaMarkStore(AppDbContext db)
{
    private const int BatchSize = 500;

    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var changed = db.ChangeTracker.Entries<Activity>().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        // Whoever changes an activity need not have loaded who took part.
        foreach (var batch in changed.Where(e => e.State == EntityState.Modified).Select(e => e.Entity.Id).Chunk(BatchSize))
        {
            await db.ActivityPeople.Where(p => EF.Parameter(batch).Contains(p.ActivityId)).LoadAsync(cancellationToken);
            await db.QuotaMarks.Where(m => EF.Parameter(batch).Contains(m.ActivityId)).LoadAsync(cancellationToken);
        }

        var stored = db.ChangeTracker.Entries<QuotaMark>().Where(e => e.State != EntityState.Deleted).Select(e => e.Entity).ToLookup(m => m.ActivityId);
        foreach (var activity in changed.ConvertAll(e => e.Entity))
        {
            Match(stored[activity.Id], QuotaMark.Of(activity));
        }
    }

    /// <summary>Writes the marks of a database that was filled before there were any.</summary>
    public static async Task FillAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        if (await db.QuotaMarks.AnyAsync(cancellationToken) || !await db.Activities.AnyAsync(a => a.WithdrawnAt == null, cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        Guid? last = null;
        while (true)
        {
            var some = db.Activities.AsNoTracking().Include(a => a.People).OrderBy(a => a.Id);
            var batch = await (last is { } id ? some.Where(a => a.Id.CompareTo(id) > 0) : some).Take(BatchSize).ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                break;
            }

            last = batch[^1].Id;
            db.AddRange(batch.SelectMany(QuotaMark.Of));
            await db.SaveDerivedAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private void Match(IEnumerable<QuotaMark> stored, IEnumerable<QuotaMark> wanted)
    {
        var left = stored.ToDictionary(m => (m.PostId, m.Month));
        foreach (var mark in wanted)
        {
            if (left.Remove((mark.PostId, mark.Month), out var known))
            {
                db.Entry(known).CurrentValues.SetValues(mark);
            }
            else
            {
                db.Add(mark);
            }
        }

        db.RemoveRange(left.Values);
    }
}
