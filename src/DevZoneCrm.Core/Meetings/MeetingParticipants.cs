using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.People;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings;

/// <summary>Who takes part on a day, by roles and units.</summary>
internal static class MeetingParticipants
{
    public static async Task<List<Guid>> ReadAsync(IAppDbContext db, Guid? unit, IReadOnlyList<PostRole> roles, IReadOnlyList<Guid> units, Guid? chair, DateOnly day, CancellationToken cancellationToken)
    {
        var (wanted, of) = (roles.ToList(), units.ToList());
        var held = db.Posts.Where(p => p.ValidFrom <= day && (p.ValidTo == null || p.ValidTo >= day));
        var asked = held.Where(p => wanted.Count == 0 || wanted.Contains(p.Role));
        asked = unit is not null ? asked.Where(p => p.UnitId == unit) : of.Count > 0 ? asked.Where(p => p.UnitId == null || of.Contains(p.UnitId.Value)) : asked;
        return await held.Where(p => p.Id == chair || asked.Any(a => a.Id == p.Id)).OrderBy(p => p.UnitId != null).ThenBy(p => p.UnitId).ThenBy(p => p.Id).Select(p => p.Id).ToListAsync(cancellationToken);
    }

    public static Task<List<Guid>> OfAsync(IAppDbContext db, MeetingCycle cycle, DateOnly day, CancellationToken cancellationToken) =>
        ReadAsync(db, cycle.UnitId, cycle.Roles, cycle.Units, cycle.ChairPostId, day, cancellationToken);
}
