using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.People.Handovers.Domain;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Search;
using DevZoneCrm.Core.Targets.Domain;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Views.Domain;
using DevZoneCrm.Core.Zones;
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
public abstract class AppDbContext(DbContextOptions options, IViewerContext viewer, TimeProvider clock, IMediator mediator) : IdentityUserContext<AppUser, Guid>(options), IAppDbContext
{
    private readonly List<AuditNote> notes = [];

    public DbSet<Zone> Zones => Set<Zone>();

    public DbSet<ZoneRules> ZoneRules => Set<ZoneRules>();

    public DbSet<OrgUnit> Units => Set<OrgUnit>();

    public DbSet<UnitGroup> UnitGroups => Set<UnitGroup>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<IndustryChain> Chains => Set<IndustryChain>();

    public DbSet<ExchangeRate> ExchangeRates => Set<ExchangeRate>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<StatusPeriod> StatusPeriods => Set<StatusPeriod>();

    public DbSet<SupersededInvestment> SupersededInvestments => Set<SupersededInvestment>();

    public DbSet<StageEvent> StageEvents => Set<StageEvent>();

    public DbSet<ProjectInvestor> ProjectInvestors => Set<ProjectInvestor>();

    public DbSet<KeyListEntry> KeyListEntries => Set<KeyListEntry>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();

    public DbSet<ImportMapping> ImportMappings => Set<ImportMapping>();

    public DbSet<ProjectSearchText> SearchTexts => Set<ProjectSearchText>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<ActivityPerson> ActivityPeople => Set<ActivityPerson>();

    public DbSet<ProjectFile> ProjectFiles => Set<ProjectFile>();

    public DbSet<ProjectLink> ProjectLinks => Set<ProjectLink>();

    public DbSet<StageClaim> StageClaims => Set<StageClaim>();

    public DbSet<ClaimEvidence> ClaimEvidence => Set<ClaimEvidence>();

    public DbSet<ClaimRule> ClaimRules => Set<ClaimRule>();

    public DbSet<ProjectAccess> ProjectAccess => Set<ProjectAccess>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<ProjectSpan> ProjectSpans => Set<ProjectSpan>();

    public DbSet<ProjectFlow> ProjectFlows => Set<ProjectFlow>();

    public DbSet<ReviewSheet> ReviewSheets => Set<ReviewSheet>();

    public DbSet<QualityReview> QualityReviews => Set<QualityReview>();

    public DbSet<ReviewOpinion> ReviewOpinions => Set<ReviewOpinion>();

    public DbSet<ReviewExpert> ReviewExperts => Set<ReviewExpert>();

    public DbSet<ReviewPerson> ReviewPeople => Set<ReviewPerson>();

    public DbSet<ReviewDelivery> ReviewDeliveries => Set<ReviewDelivery>();

    public DbSet<CountingRule> CountingRules => Set<CountingRule>();

    public DbSet<MonthClose> MonthCloses => Set<MonthClose>();

    public DbSet<FrozenFlow> FrozenFlows => Set<FrozenFlow>();

    public DbSet<FrozenStock> FrozenStocks => Set<FrozenStock>();

    public DbSet<FrozenCorrection> FrozenCorrections => Set<FrozenCorrection>();

    public DbSet<FrozenShare> FrozenShares => Set<FrozenShare>();

    public DbSet<FlowTouch> FlowTouches => Set<FlowTouch>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<FirmClaim> FirmClaims => Set<FirmClaim>();

    public DbSet<FirmRules> FirmRules => Set<FirmRules>();

    public DbSet<FirmRequest> FirmRequests => Set<FirmRequest>();

    public DbSet<FirmDispute> FirmDisputes => Set<FirmDispute>();

    public DbSet<SplitProposal> SplitProposals => Set<SplitProposal>();

    public DbSet<ProjectMerge> ProjectMerges => Set<ProjectMerge>();

    public DbSet<ProjectShare> ProjectShares => Set<ProjectShare>();

    public DbSet<FirmAlias> FirmAliases => Set<FirmAlias>();

    public DbSet<FirmNumber> FirmNumbers => Set<FirmNumber>();

    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public DbSet<Target> Targets => Set<Target>();

    public DbSet<ForeignReceipt> ForeignReceipts => Set<ForeignReceipt>();

    public DbSet<DutyMark> DutyMarks => Set<DutyMark>();

    public DbSet<RaceRuleSet> RaceRuleSets => Set<RaceRuleSet>();

    public DbSet<RaceEntry> RaceEntries => Set<RaceEntry>();

    public DbSet<RaceRecord> RaceRecords => Set<RaceRecord>();

    public DbSet<RaceBoard> RaceBoards => Set<RaceBoard>();

    public DbSet<RaceBoardLine> RaceBoardLines => Set<RaceBoardLine>();

    public DbSet<RaceAppeal> RaceAppeals => Set<RaceAppeal>();

    public DbSet<RaceAward> RaceAwards => Set<RaceAward>();

    public DbSet<RaceClock> RaceClocks => Set<RaceClock>();

    public DbSet<PersonalAccessToken> PersonalAccessTokens => Set<PersonalAccessToken>();

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
        if (!trail.Prepare())
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
            await LockAuditChainAsync(cancellationToken);
            await trail.AppendAsync(cancellationToken);
            var counted = new CountedRowStore(this);
            var ratesChanged = counted.RatesChanged();
            await counted.FollowAsync(cancellationToken);
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
