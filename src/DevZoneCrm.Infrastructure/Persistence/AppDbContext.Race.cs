using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.Files.Domain;
using DevZoneCrm.Core.Targets.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of 赛马 and of the targets.</summary>
public abstract partial class AppDbContext
{
    public DbSet<Target> Targets => Set<Target>();

    public DbSet<ForeignReceipt> ForeignReceipts => Set<ForeignReceipt>();

    public DbSet<DutyMark> DutyMarks => Set<DutyMark>();

    public DbSet<RaceRuleSet> RaceRuleSets => Set<RaceRuleSet>();

    public DbSet<RaceEntry> RaceEntries => Set<RaceEntry>();

    public DbSet<RaceRecord> RaceRecords => Set<RaceRecord>();

    public DbSet<RaceBoard> RaceBoards => Set<RaceBoard>();

    public DbSet<RaceBoardLine> RaceBoardLines => Set<RaceBoardLine>();

    public DbSet<RaceFile> RaceFiles => Set<RaceFile>();

    public DbSet<RaceAppeal> RaceAppeals => Set<RaceAppeal>();

    public DbSet<RaceAward> RaceAwards => Set<RaceAward>();

    public DbSet<RaceClock> RaceClocks => Set<RaceClock>();
}
