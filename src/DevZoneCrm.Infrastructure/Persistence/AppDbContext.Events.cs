using DevZoneCrm.Core.Events.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of 活动.</summary>
public abstract partial class AppDbContext
{
    public DbSet<ZoneEvent> ZoneEvents => Set<ZoneEvent>();

    public DbSet<EventProject> EventProjects => Set<EventProject>();
}
