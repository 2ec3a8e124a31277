using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>What hangs on activities, and the calendars made of them.</summary>
public abstract partial class AppDbContext
{
    public DbSet<ActivityPhoto> ActivityPhotos => Set<ActivityPhoto>();

    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
}
