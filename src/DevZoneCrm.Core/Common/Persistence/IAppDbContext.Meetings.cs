using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Common.Persistence;

/// <summary>会议.</summary>
public partial interface IAppDbContext
{
    DbSet<MeetingCycle> MeetingCycles { get; }

    DbSet<Meeting> Meetings { get; }

    /// <summary>Of meetings; changed through them.</summary>
    DbSet<MeetingDecision> MeetingDecisions { get; }

    /// <summary>Published once, never changed.</summary>
    DbSet<MeetingMinutes> MeetingMinutes { get; }
}
