using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Money;
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
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>The database as handlers see it. There are no repositories: a handler says its question in LINQ.</summary>
public partial interface IAppDbContext
{
    DbSet<Zone> Zones { get; }

    DbSet<ZoneRules> ZoneRules { get; }

    DbSet<OrgUnit> Units { get; }

    DbSet<UnitGroup> UnitGroups { get; }

    DbSet<Person> People { get; }

    DbSet<Post> Posts { get; }

    DbSet<IndustryChain> Chains { get; }

    DbSet<ExchangeRate> ExchangeRates { get; }

    DbSet<Project> Projects { get; }

    DbSet<StatusPeriod> StatusPeriods { get; }

    DbSet<SupersededInvestment> SupersededInvestments { get; }

    DbSet<StageEvent> StageEvents { get; }

    DbSet<ProjectInvestor> ProjectInvestors { get; }

    DbSet<KeyListEntry> KeyListEntries { get; }

    DbSet<AuditEntry> AuditEntries { get; }

    DbSet<ImportBatch> ImportBatches { get; }

    DbSet<ImportChange> ImportChanges { get; }

    DbSet<ImportMapping> ImportMappings { get; }

    DbSet<ProjectSearchText> SearchTexts { get; }

    DbSet<Activity> Activities { get; }

    DbSet<ActivityPerson> ActivityPeople { get; }

    DbSet<ProjectFile> ProjectFiles { get; }

    DbSet<ProjectLink> ProjectLinks { get; }

    DbSet<StageClaim> StageClaims { get; }

    DbSet<ClaimEvidence> ClaimEvidence { get; }

    DbSet<ClaimRule> ClaimRules { get; }

    /// <summary>Who is named for which project.</summary>
    DbSet<ProjectAccess> ProjectAccess { get; }

    DbSet<SavedView> SavedViews { get; }

    DbSet<Handover> Handovers { get; }

    DbSet<FirmClaim> FirmClaims { get; }

    DbSet<FirmRules> FirmRules { get; }

    DbSet<FirmRequest> FirmRequests { get; }

    DbSet<FirmDispute> FirmDisputes { get; }

    DbSet<SplitProposal> SplitProposals { get; }

    DbSet<ProjectMerge> ProjectMerges { get; }

    DbSet<ProjectShare> ProjectShares { get; }

    DbSet<FirmAlias> FirmAliases { get; }

    /// <summary>Written with the names of firms, for finding them; read only.</summary>
    DbSet<FirmNumber> FirmNumbers { get; }

    /// <summary>Written with each project, for counting; read only.</summary>
    DbSet<ProjectSpan> ProjectSpans { get; }

    /// <inheritdoc cref="ProjectSpans"/>
    DbSet<ProjectFlow> ProjectFlows { get; }

    /// <summary>Versions of the 评估表; the highest number is in force.</summary>
    DbSet<ReviewSheet> ReviewSheets { get; }

    DbSet<QualityReview> QualityReviews { get; }

    DbSet<ReviewOpinion> ReviewOpinions { get; }

    DbSet<ReviewExpert> ReviewExperts { get; }

    DbSet<ReviewPerson> ReviewPeople { get; }

    DbSet<ReviewDelivery> ReviewDeliveries { get; }

    DbSet<CountingRule> CountingRules { get; }

    DbSet<MonthClose> MonthCloses { get; }

    /// <summary>What closed months keep; read only.</summary>
    DbSet<FrozenFlow> FrozenFlows { get; }

    /// <inheritdoc cref="FrozenFlows"/>
    DbSet<FrozenStock> FrozenStocks { get; }

    /// <inheritdoc cref="FrozenFlows"/>
    DbSet<FrozenCorrection> FrozenCorrections { get; }

    /// <inheritdoc cref="FrozenFlows"/>
    DbSet<FrozenShare> FrozenShares { get; }

    DbSet<FlowTouch> FlowTouches { get; }

    /// <summary>Written with the record; read only.</summary>
    DbSet<AuditSeal> AuditSeals { get; }

    DbSet<Target> Targets { get; }

    /// <summary>到账外资.</summary>
    DbSet<ForeignReceipt> ForeignReceipts { get; }

    /// <summary>履职 that the assessment office set instead of what the quotas give.</summary>
    DbSet<DutyMark> DutyMarks { get; }

    /// <summary>Versions of 赛马规则 from 2 on.</summary>
    DbSet<RaceRuleSet> RaceRuleSets { get; }

    /// <summary>The ledger, written with what causes it; read only.</summary>
    DbSet<RaceEntry> RaceEntries { get; }

    DbSet<RaceRecord> RaceRecords { get; }

    DbSet<RaceBoard> RaceBoards { get; }

    /// <summary>Written when a board is published; read only afterwards.</summary>
    DbSet<RaceBoardLine> RaceBoardLines { get; }

    DbSet<RaceAppeal> RaceAppeals { get; }

    DbSet<RaceAward> RaceAwards { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Says which version the caller saw; saving fails with a stale version if another was stored.</summary>
    /// <exception cref="Errors.StaleVersionException">The loaded version already differs.</exception>
    void ExpectVersion(AggregateRoot root, long version);

    /// <summary>Adds a line to the record with the next saving.</summary>
    void Note(AuditNote note);

    /// <summary>Begins a transaction that spans several savings; leaving without <see cref="CommitAsync"/> takes all of them back.</summary>
    Task<IAsyncDisposable> BeginAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins a transaction in which whoever takes the same turn waits for its end: what is read in it, nobody else changes meanwhile.</summary>
    Task<IAsyncDisposable> BeginInTurnAsync(WriteTurn turn, CancellationToken cancellationToken = default);

    Task CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>Lets go of everything loaded, so that a long work needs no more memory than one of its steps.</summary>
    void Forget();
}
