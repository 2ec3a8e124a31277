using DevZoneCrm.Core.Events.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>Tables of 活动.</summary>
public partial interface IAppDbContext
{
    DbSet<ZoneEvent> ZoneEvents { get; }

    /// <summary>Of events; changed through them.</summary>
    DbSet<EventProject> EventProjects { get; }
}
