using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Supervision.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.GetMeetings;

public sealed class GetMeetingsHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetMeetingsQuery, MeetingsDto>
{
    public async Task<MeetingsDto> Handle(GetMeetingsQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var seen = db.Meetings.AsNoTracking().VisibleTo(viewer);
        seen = request.CycleId is { } cycle ? seen.Where(m => m.CycleId == cycle) : seen;
        var ahead = seen.Where(m => m.State == MeetingState.Running || (m.State == MeetingState.Planned && m.HeldOn >= today));
        var missed = seen.Where(m => m.State == MeetingState.Planned && m.HeldOn < today);
        var past = seen.Where(m => m.State == MeetingState.Held || m.State == MeetingState.Cancelled);
        var unit = viewer.UnitId;
        var cycles = viewer.Scope >= ProjectScope.All ? db.MeetingCycles : db.MeetingCycles.Where(c => c.UnitId == null || c.UnitId == unit);
        return new MeetingsDto(
            await Rows(ahead.OrderBy(m => m.State == MeetingState.Planned).ThenBy(m => m.HeldOn).ThenBy(m => m.StartsAt).ThenBy(m => m.Id).Take(GetMeetingsQuery.Most)).ToListAsync(cancellationToken),
            await Rows(missed.OrderByDescending(m => m.HeldOn).ThenBy(m => m.Id).Take(GetMeetingsQuery.Most)).ToListAsync(cancellationToken),
            await Rows(past.OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.StartsAt).ThenBy(m => m.Id).Skip((request.Page - 1) * GetMeetingsQuery.PageSize).Take(GetMeetingsQuery.PageSize)).ToListAsync(cancellationToken),
            await past.CountAsync(cancellationToken),
            await MeetingCycleRows.ReadAsync(db, cycles.Where(c => c.ValidTo == null || c.ValidTo >= today), today, cancellationToken))
        {
            MayHold = viewer.MayHold(unit) || viewer.MayHold(null),
            MaySetCycles = viewer.May(Permission.SetMeetingCycles),
            OwnUnitId = viewer.MayHold(null) ? null : unit,
        };
    }

    private IQueryable<MeetingRowDto> Rows(IQueryable<Meeting> meetings)
    {
        var post = context.Viewer.PostId;
        return meetings.Select(m => new MeetingRowDto
        {
            Id = m.Id,
            Name = m.Name,
            CycleId = m.CycleId,
            HeldOn = m.HeldOn,
            StartsAt = m.StartsAt,
            Place = m.Place,
            Unit = db.Units.Where(u => u.Id == m.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            Chair = db.Posts.Where(p => p.Id == m.ChairPostId).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => w.Name).FirstOrDefault(),
            State = m.State,
            Decisions = m.Decisions.Count,
            Open = m.Decisions.Count(d => db.SupervisionOrders.Any(o => o.Id == d.OrderId && (o.State == SupervisionState.Open || o.State == SupervisionState.Reported))),
            IsMine = post != null && m.Attendees.Any(a => a.PostId == post),
        });
    }
}
