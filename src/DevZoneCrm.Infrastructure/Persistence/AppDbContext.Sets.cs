using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Chains;
using DevZoneCrm.Core.Common.Audit;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Imports.Domain;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.People.Handovers.Domain;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Search;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Core.Views.Domain;
using DevZoneCrm.Core.Zones;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence.Auditing;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>The zone, its people, its projects and their record.</summary>
public abstract partial class AppDbContext
{
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

    public DbSet<CountingRule> CountingRules => Set<CountingRule>();

    public DbSet<MonthClose> MonthCloses => Set<MonthClose>();

    public DbSet<FrozenFlow> FrozenFlows => Set<FrozenFlow>();

    public DbSet<FrozenStock> FrozenStocks => Set<FrozenStock>();

    public DbSet<FrozenCorrection> FrozenCorrections => Set<FrozenCorrection>();

    public DbSet<FrozenShare> FrozenShares => Set<FrozenShare>();

    public DbSet<FlowTouch> FlowTouches => Set<FlowTouch>();

    public DbSet<Handover> Handovers => Set<Handover>();

    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public DbSet<PersonalAccessToken> PersonalAccessTokens => Set<PersonalAccessToken>();
}
