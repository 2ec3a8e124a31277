using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

public sealed class PostgreSqlAppDbContext(DbContextOptions<PostgreSqlAppDbContext> options, IViewerContext viewer, TimeProvider clock, IMediator mediator)
    : AppDbContext(options, viewer, clock, mediator)
{
    /// <summary>Any constant will do; it names the lock among those of this database.</summary>
    private const long AuditChainLock = 20_261_122;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // Compared sign by sign, as on SQLite: names that begin alike lie together in the index, whatever the language of the server.
        builder.Entity<ProjectInvestor>().Property(i => i.NameKey).UseCollation("C");
    }

    // A turn's lock is taken before that of the record, never after, so that two savings cannot wait for one another.
    public override async Task<IAsyncDisposable> BeginInTurnAsync(WriteTurn turn, CancellationToken cancellationToken = default)
    {
        var transaction = await BeginAsync(cancellationToken);
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AuditChainLock + (int)turn})", cancellationToken);
        return transaction;
    }

    protected internal override Task LockAuditChainAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AuditChainLock})", cancellationToken);
}
