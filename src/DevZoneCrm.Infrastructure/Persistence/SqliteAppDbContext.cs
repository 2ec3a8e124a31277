using DevZoneCrm.Core.Common.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>SQLite. Instants are stored as UTC ticks, because SQLite has no type for them that sorts.</summary>
public sealed class SqliteAppDbContext(DbContextOptions<SqliteAppDbContext> options, IViewerContext viewer, TimeProvider clock, IMediator mediator)
    : AppDbContext(options, viewer, clock, mediator)
{
    // A SQLite write transaction is begun immediate, so there is one writer already.
    protected internal override Task LockAuditChainAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
