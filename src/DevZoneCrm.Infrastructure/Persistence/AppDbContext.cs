using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Live;
using DevZoneCrm.Infrastructure.Persistence.Auditing;
using DevZoneCrm.Infrastructure.Persistence.CountedStore;
using DevZoneCrm.Infrastructure.Race;
using MediatR;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>The model, the same on both databases. The two thin subclasses exist because each provider needs its own migrations.</summary>
public abstract partial class AppDbContext(DbContextOptions options, IViewerContext viewer, TimeProvider clock, IMediator mediator) : IdentityUserContext<AppUser, Guid>(options), IAppDbContext
{
    private readonly List<AuditNote> notes = [];

    /// <summary>What was saved and is not yet committed; told to the open pages after the commit.</summary>
    internal SavedLines? Unannounced { get; set; }

    public void ExpectVersion(AggregateRoot root, long version)
    {
        ArgumentNullException.ThrowIfNull(root);
        if (root.Version != version)
        {
            throw new StaleVersionException();
        }

        Entry(root).Property(r => r.Version).OriginalValue = version;
    }

    public void Note(AuditNote note) => notes.Add(note);

    public async Task<IAsyncDisposable> BeginAsync(CancellationToken cancellationToken = default) => await Database.BeginTransactionAsync(cancellationToken);

    public virtual Task<IAsyncDisposable> BeginInTurnAsync(WriteTurn turn, CancellationToken cancellationToken = default) => BeginAsync(cancellationToken);

    public Task CommitAsync(CancellationToken cancellationToken = default) => Database.CommitTransactionAsync(cancellationToken);

    public void Forget() => ChangeTracker.Clear();

    /// <summary>Makes concurrent writers of the audit chain wait for one another until the transaction ends.</summary>
    protected internal abstract Task LockAuditChainAsync(CancellationToken cancellationToken);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously: the audit entry is written in the same transaction.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException exception) when (UniqueIndexes.Refused(exception))
        {
            throw new DuplicateException(exception);
        }
    }

    private async Task<int> SaveAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        await PublishDomainEventsAsync(cancellationToken);
        await Searching.SearchTexts.RefreshAsync(this, cancellationToken);
        await Searching.FirmNumbers.RefreshAsync(this, cancellationToken);
        var trail = new AuditTrail(this, viewer.Viewer, clock, [.. notes]);
        notes.Clear();
        if (!trail.Prepare() && !trail.Tells)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        if (Database.CurrentTransaction is not null)
        {
            return await SaveWithTrailAsync(trail, acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var saved = await SaveWithTrailAsync(trail, acceptAllChangesOnSuccess, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }

    // Reactions change other aggregates of the same context, so that they are part of the same commit; they may raise events of their own.
    private async Task PublishDomainEventsAsync(CancellationToken cancellationToken)
    {
        while (ChangeTracker.Entries<AggregateRoot>().Select(e => e.Entity).Where(a => a.DomainEvents.Count > 0).ToList() is { Count: > 0 } raised)
        {
            var events = raised.SelectMany(a => a.DomainEvents).ToList();
            raised.ForEach(a => a.ClearDomainEvents());
            foreach (var domainEvent in events)
            {
                await mediator.Publish(domainEvent, cancellationToken);
            }
        }
    }

    /// <summary>Saves rows that leave no line in the record, inside the transaction that is open.</summary>
    internal Task<int> SaveDerivedAsync(CancellationToken cancellationToken) => base.SaveChangesAsync(true, cancellationToken);

    private async Task<int> SaveWithTrailAsync(AuditTrail trail, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        try
        {
            if (!trail.Records)
            {
                var told = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
                Unannounced = Unannounced?.And(trail.Saved) ?? trail.Saved;
                return told;
            }

            await LockAuditChainAsync(cancellationToken);
            await trail.AppendAsync(cancellationToken);
            var counted = new CountedRowStore(this);
            var ratesChanged = counted.RatesChanged();
            await counted.FollowAsync(cancellationToken);
            await new QuotaMarkStore(this).FollowAsync(cancellationToken);
            var race = RaceChanges.Of(ChangeTracker, ratesChanged);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (ratesChanged)
            {
                await counted.RepriceAsync(cancellationToken);
            }

            await new RaceBook(this, clock).FollowAsync(race, cancellationToken);

            Unannounced = Unannounced?.And(trail.Saved) ?? trail.Saved;
            return saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            trail.Withdraw();
            throw new StaleVersionException();
        }
    }
}
