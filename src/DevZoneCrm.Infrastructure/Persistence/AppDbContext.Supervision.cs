using DevZoneCrm.Core.Supervision.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of 督办.</summary>
public abstract partial class AppDbContext
{
    public DbSet<SupervisionOrder> SupervisionOrders => Set<SupervisionOrder>();

    public DbSet<SupervisionStep> SupervisionSteps => Set<SupervisionStep>();

    public DbSet<SupervisionHelper> SupervisionHelpers => Set<SupervisionHelper>();

    public DbSet<SupervisionRules> SupervisionRules => Set<SupervisionRules>();
}
