using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Reports.Counting;
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

    // An id is 36 characters as text and 16 bytes as bytes: half the pages to read for whoever's reach depends on whose project it is.
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var type in new[] { typeof(ProjectSpan), typeof(ProjectFlow), typeof(FrozenFlow), typeof(FrozenStock) })
        {
            var row = builder.Entity(type);
            row.Property<Guid>(nameof(CountedFacts.UnitId)).HasConversion<byte[]>();
            row.Property<Guid?>(nameof(CountedFacts.ChainId)).HasConversion<byte[]>();
            row.Property<Guid?>(nameof(CountedFacts.OwnerPostId)).HasConversion<byte[]>();
            row.Property<Guid?>(nameof(CountedFacts.CreatedBy)).HasConversion<byte[]>();
        }
    }
}
