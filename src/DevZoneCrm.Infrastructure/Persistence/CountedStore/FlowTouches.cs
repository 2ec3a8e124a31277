using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DevZoneCrm.Infrastructure.Persistence.CountedStore;

/// <summary>Notes whose flows in closed months change, so that corrections are looked for among few projects.</summary>
internal sealed class FlowTouches(AppDbContext db)
{
    // What a line of a closed month is compared by. Stage, owner and level change with every move and change no figure.
    private static readonly string[] Counted =
    [
        nameof(ProjectFlow.On), nameof(ProjectFlow.EarlierOn), nameof(ProjectFlow.Amount), nameof(ProjectFlow.Currency), nameof(ProjectFlow.RateE4), nameof(ProjectFlow.Bucket),
        nameof(ProjectFlow.UnitId), nameof(ProjectFlow.ChainId), nameof(ProjectFlow.Sector), nameof(ProjectFlow.Tags),
    ];

    /// <summary>Of what the context is about to save. Rows of flows are in it already.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var changed = db.ChangeTracker.Entries<ProjectFlow>().Where(IsCounted).Select(e => (e.Entity.ProjectId, e.Entity.On)).ToList();
        changed.AddRange(db.ChangeTracker.Entries<Project>().Where(e => e.State == EntityState.Deleted).Select(e => (e.Entity.Id, DateOnly.MinValue)));
        // Who has a part in a project decides under whom its lines count.
        changed.AddRange(db.ChangeTracker.Entries<ProjectShare>().Where(e => e.State is EntityState.Added or EntityState.Deleted).Select(e => (e.Entity.ProjectId, DateOnly.MinValue)));
        if (changed.Count == 0 || await FirstOpenDayAsync(cancellationToken) is not { } open)
        {
            return;
        }

        await AddAsync([.. changed.Where(c => c.On < open).Select(c => c.ProjectId).Distinct()], cancellationToken);
    }

    /// <summary>Rates were put right, or rows were made anew: every project with a flow in a closed month may count otherwise.</summary>
    public async Task TouchAllAsync(bool dollarsOnly, CancellationToken cancellationToken)
    {
        if (await FirstOpenDayAsync(cancellationToken) is not { } open)
        {
            return;
        }

        var (every, dollars) = (dollarsOnly ? 0 : 1, (int)Core.Common.Money.Currency.Usd);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "FlowTouches" ("ProjectId")
            SELECT DISTINCT f."ProjectId" FROM "ProjectFlows" f
            WHERE f."On" < {open} AND ({every} = 1 OR f."Currency" = {dollars}) AND NOT EXISTS (SELECT 1 FROM "FlowTouches" t WHERE t."ProjectId" = f."ProjectId")
            """,
            cancellationToken);
    }

    /// <summary>The day after the last closed month; none while no month is closed.</summary>
    private async Task<DateOnly?> FirstOpenDayAsync(CancellationToken cancellationToken) =>
        (await db.MonthCloses.Where(c => c.State == MonthCloseState.Closed || c.State == MonthCloseState.ReopenAsked).MaxAsync(c => (DateOnly?)c.FirstOn, cancellationToken))?.AddMonths(1);

    private async Task AddAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var known = await db.FlowTouches.AsNoTracking().Where(t => EF.Parameter(ids).Contains(t.ProjectId)).Select(t => t.ProjectId).ToListAsync(cancellationToken);
        db.AddRange(ids.Except(known).Except(db.FlowTouches.Local.Select(t => t.ProjectId)).Select(id => new FlowTouch(id)).ToList());
    }

    private static bool IsCounted(EntityEntry<ProjectFlow> entry) => entry.State switch
    {
        EntityState.Added or EntityState.Deleted => true,
        EntityState.Modified => entry.Properties.Any(p => p.IsModified && Counted.Contains(p.Metadata.Name, StringComparer.Ordinal) && !Equals(p.OriginalValue, p.CurrentValue)),
        _ => false,
    };
}
