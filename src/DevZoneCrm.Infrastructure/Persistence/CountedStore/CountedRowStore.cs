using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DevZoneCrm.Infrastructure.Persistence.CountedStore;

/// <summary>Keeps the counted rows beside their projects: whatever is saved of a project, its rows follow in the same commit.</summary>
internal sealed class CountedRowStore(AppDbContext db)
{
    private const int BatchSize = 500;

    public bool RatesChanged() => db.ChangeTracker.Entries<ExchangeRate>().Any(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);

    /// <summary>Brings the rows of every project that is about to be saved up to date. Versions are advanced already, so a project with a changed child counts as changed.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        await MatchAsync([.. db.ChangeTracker.Entries<Project>().Where(e => e.State is EntityState.Added or EntityState.Modified)], cancellationToken);
        await new FlowTouches(db).FollowAsync(cancellationToken);
    }

    private async Task MatchAsync(List<EntityEntry<Project>> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var rates = await RateTable.ReadAsync(db, cancellationToken);
        foreach (var batch in changed.Where(e => e.State == EntityState.Modified).Select(e => e.Entity.Id).Chunk(BatchSize))
        {
            await LoadAsync(batch, cancellationToken);
        }

        var spans = db.ChangeTracker.Entries<ProjectSpan>().Select(e => e.Entity).ToLookup(s => s.ProjectId);
        var flows = db.ChangeTracker.Entries<ProjectFlow>().Select(e => e.Entity).ToLookup(f => f.ProjectId);
        foreach (var project in changed.ConvertAll(e => e.Entity))
        {
            Match(spans[project.Id], CountedRows.SpansOf(project), s => s.FromOn);
            Match(flows[project.Id], CountedRows.FlowsOf(project, rates), f => (f.Kind, f.On));
        }
    }

    /// <summary>Rates were put right: the flows counted with them follow.</summary>
    public async Task RepriceAsync(CancellationToken cancellationToken)
    {
        var rates = await RateTable.ReadAsync(db, cancellationToken);
        foreach (var year in await db.ProjectFlows.Where(f => f.Currency == Currency.Usd).Select(f => f.Year).Distinct().ToListAsync(cancellationToken))
        {
            var rate = rates.Of(year);
            long factor = rate ?? 0;
            await db.ProjectFlows.Where(f => f.Currency == Currency.Usd && f.Year == year).ExecuteUpdateAsync(
                set => set.SetProperty(f => f.RateE4, rate).SetProperty(
                    f => f.Bucket,
                    f => f.Amount * factor >= 100 * Buckets.MicroYuanPerYi ? 6
                        : f.Amount * factor >= 50 * Buckets.MicroYuanPerYi ? 5
                        : f.Amount * factor >= 20 * Buckets.MicroYuanPerYi ? 4
                        : f.Amount * factor >= 10 * Buckets.MicroYuanPerYi ? 3
                        : f.Amount * factor >= 5 * Buckets.MicroYuanPerYi ? 2
                        : f.Amount * factor >= Buckets.MicroYuanPerYi ? 1
                        : 0),
                cancellationToken);
        }

        await new FlowTouches(db).TouchAllAsync(dollarsOnly: true, cancellationToken);
    }

    // Tracked children join their project's lists as they are loaded: amounts and statuses that the caller did not ask for are needed here.
    private async Task LoadAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        await db.StatusPeriods.Where(s => EF.Parameter(ids).Contains(s.ProjectId)).LoadAsync(cancellationToken);
        await db.SupersededInvestments.Where(s => EF.Parameter(ids).Contains(s.ProjectId)).LoadAsync(cancellationToken);
        await db.ProjectSpans.Where(s => EF.Parameter(ids).Contains(s.ProjectId)).LoadAsync(cancellationToken);
        await db.ProjectFlows.Where(f => EF.Parameter(ids).Contains(f.ProjectId)).LoadAsync(cancellationToken);
    }

    private void Match<T, TKey>(IEnumerable<T> stored, IReadOnlyList<T> wanted, Func<T, TKey> key)
        where T : CountedFacts
        where TKey : notnull
    {
        var left = stored.Where(s => db.Entry(s).State != EntityState.Deleted).ToDictionary(key);
        foreach (var row in wanted)
        {
            if (left.Remove(key(row), out var known))
            {
                db.Entry(known).CurrentValues.SetValues(row);
            }
            else
            {
                db.Add(row);
            }
        }

        db.RemoveRange(left.Values);
    }
}
