using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence.CountedStore;

/// <summary>Writes the counted rows of a database that was filled before there were any, or was restored from such a time.</summary>
public static class CountedRowRebuild
{
    private const int BatchSize = 500;

    /// <summary>Makes the rows where there are none. Does nothing where there are.</summary>
    public static async Task FillAsync(AppDbContext db, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await db.ProjectSpans.AnyAsync(cancellationToken) || !await db.Projects.AnyAsync(cancellationToken))
        {
            await FillStatisticsAsync(db, cancellationToken);
            return;
        }

        var rates = await RateTable.ReadAsync(db, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        Guid? last = null;
        while (true)
        {
            var batch = await NextAsync(db, last, cancellationToken);
            if (batch.Count == 0)
            {
                break;
            }

            last = batch[^1].Id;
            foreach (var project in batch)
            {
                db.AddRange(CountedRows.SpansOf(project));
                db.AddRange(CountedRows.FlowsOf(project, rates));
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        await new FlowTouches(db).TouchAllAsync(dollarsOnly: false, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // A database from before statistics had dates of their own: there 竣工投产 by statistics is 投产 alone.
    private static async Task FillStatisticsAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var (producing, either) = (FlowKinds.Number(FlowKind.Producing), FlowKinds.Number(FlowKind.CompletedOrProducing, CountingBasis.Statistics));
        if (!await db.ProjectFlows.AnyAsync(f => f.Kind == producing, cancellationToken) || await db.ProjectFlows.AnyAsync(f => f.Kind == either, cancellationToken))
        {
            return;
        }

        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "ProjectFlows" ("ProjectId", "Kind", "On", "EarlierOn", "Year", "RateE4", "Bucket", "Currency", "Amount", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Confidentiality", "StageNow", "Sector", "Tags")
            SELECT "ProjectId", {either}, "On", "EarlierOn", "Year", "RateE4", "Bucket", "Currency", "Amount", "UnitId", "ChainId", "OwnerPostId", "CreatedBy", "Confidentiality", "StageNow", "Sector", "Tags"
            FROM "ProjectFlows" WHERE "Kind" = {producing}
            """,
            cancellationToken);
    }

    private static Task<List<Project>> NextAsync(AppDbContext db, Guid? last, CancellationToken cancellationToken)
    {
        var projects = db.Projects.AsNoTracking().Include(p => p.StatusPeriods).Include(p => p.SupersededInvestments).OrderBy(p => p.Id);
        return (last is { } id ? projects.Where(p => p.Id.CompareTo(id) > 0) : projects).Take(BatchSize).ToListAsync(cancellationToken);
    }
}
