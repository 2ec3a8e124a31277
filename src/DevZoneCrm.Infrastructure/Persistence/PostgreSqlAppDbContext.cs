using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

public sealed class PostgreSqlAppDbContext(DbContextOptions<PostgreSqlAppDbContext> options, IViewerContext viewer, TimeProvider clock, IMediator mediator)
    : AppDbContext(options, viewer, clock, mediator)
{
    /// <summary>Any constant will do; it names the lock among those of this database.</summary>
    private const long AuditChainLock = 20_261_122;

    protected internal override Task LockAuditChainAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AuditChainLock})", cancellationToken);
}
