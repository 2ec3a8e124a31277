using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of the quotas.</summary>
public abstract partial class AppDbContext
{
    public DbSet<QuotaRule> QuotaRules => Set<QuotaRule>();

    public DbSet<Leave> Leaves => Set<Leave>();

    public DbSet<QuotaMark> QuotaMarks => Set<QuotaMark>();
}
