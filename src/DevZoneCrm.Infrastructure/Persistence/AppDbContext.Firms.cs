using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of 首报 and of what follows from it.</summary>
public abstract partial class AppDbContext
{
    public DbSet<FirmClaim> FirmClaims => Set<FirmClaim>();

    public DbSet<FirmRules> FirmRules => Set<FirmRules>();

    public DbSet<FirmRequest> FirmRequests => Set<FirmRequest>();

    public DbSet<FirmDispute> FirmDisputes => Set<FirmDispute>();

    public DbSet<SplitProposal> SplitProposals => Set<SplitProposal>();

    public DbSet<ProjectMerge> ProjectMerges => Set<ProjectMerge>();

    public DbSet<ProjectShare> ProjectShares => Set<ProjectShare>();

    public DbSet<FirmAlias> FirmAliases => Set<FirmAlias>();

    public DbSet<FirmNumber> FirmNumbers => Set<FirmNumber>();
}
