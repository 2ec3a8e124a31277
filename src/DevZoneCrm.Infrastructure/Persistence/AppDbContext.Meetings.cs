using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Tables of the meetings.</summary>
public abstract partial class AppDbContext
{
    public DbSet<MeetingCycle> MeetingCycles => Set<MeetingCycle>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingDecision> MeetingDecisions => Set<MeetingDecision>();

    public DbSet<MeetingMinutes> MeetingMinutes => Set<MeetingMinutes>();
}
