using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings;

/// <summary>Reads cycles for lists.</summary>
internal static class MeetingCycleRows
{
    public static async Task<IReadOnlyList<MeetingCycleDto>> ReadAsync(IAppDbContext db, IQueryable<MeetingCycle> cycles, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await cycles.AsNoTracking().OrderBy(c => c.ValidTo != null).ThenBy(c => c.Rhythm).ThenBy(c => c.Name).Select(c => new
        {
            Cycle = c,
            Unit = db.Units.Where(u => u.Id == c.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            Next = db.Meetings.Where(m => m.CycleId == c.Id && m.State == MeetingState.Planned && m.HeldOn >= today).Min(m => (DateOnly?)m.HeldOn),
            Held = db.Meetings.Count(m => m.CycleId == c.Id && m.State == MeetingState.Held),
        }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new MeetingCycleDto(r.Cycle.Id, r.Cycle.Version, Terms(r.Cycle), r.Cycle.ValidFrom, r.Cycle.ValidTo, r.Cycle.Preset, r.Unit) { NextOn = r.Next, Held = r.Held })];
    }

    private static CycleTerms Terms(MeetingCycle c) => new(c.Name, c.Rule, c.StartsAt, c.Place, c.UnitId, c.Roles, c.Units, c.ChairPostId, c.Sections);
}
