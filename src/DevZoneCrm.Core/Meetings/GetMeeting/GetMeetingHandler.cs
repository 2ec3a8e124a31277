using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Meetings.Agenda;
using DevZoneCrm.Core.Meetings.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Meetings.GetMeeting;

public sealed class GetMeetingHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar, AgendaBuilder builder) : IRequestHandler<GetMeetingQuery, MeetingDto>
{
    public async Task<MeetingDto> Handle(GetMeetingQuery request, CancellationToken cancellationToken)
    {
        var viewer = context.Viewer;
        var meeting = await db.Meetings.AsNoTracking().VisibleTo(viewer).Include(m => m.Items).SingleOrDefaultAsync(m => m.Id == request.MeetingId, cancellationToken) ?? throw new NotFoundException(nameof(Meeting));
        var written = meeting.State == MeetingState.Planned ? await builder.WriteAsync(meeting, viewer, cancellationToken)
            : new WrittenAgenda([.. meeting.Items.Where(i => !i.IsDropped).OrderBy(i => i.Order).Select(i => i.Entry)], meeting.SinceOn ?? meeting.HeldOn, new Dictionary<AgendaSection, int>());
        var dropped = meeting.Items.Where(i => i.IsDropped).OrderBy(i => i.Order).Select(i => i.Entry).ToList();
        var decisions = await DecisionsAsync(meeting.Id, cancellationToken);
        var mask = await AgendaMask.ReadAsync(db, viewer, meeting.UnitId, written.Entries.Concat(dropped).Select(e => e.AboutId).Concat(decisions.Select(d => d.AboutId)), cancellationToken);
        var rows = meeting.Items.ToDictionary(i => i.Key, StringComparer.Ordinal);
        var items = Shown(written.Entries, rows, mask);
        var last = meeting.CycleId is not { } cycle ? null : await db.Meetings.Where(m => m.CycleId == cycle && m.State == MeetingState.Held && m.Id != meeting.Id && m.HeldOn <= meeting.HeldOn)
            .OrderByDescending(m => m.HeldOn).Select(m => new { m.Id, m.HeldOn }).FirstOrDefaultAsync(cancellationToken);
        return new MeetingDto
        {
            Head = await HeadAsync(meeting, decisions.Count, cancellationToken),
            Version = meeting.Version,
            ChairPostId = meeting.ChairPostId,
            UnitId = meeting.UnitId,
            SinceOn = written.Since,
            Sections = meeting.Sections,
            Items = items,
            Dropped = Shown(dropped, rows, mask),
            More = written.Totals.Where(t => t.Value > AgendaRequest.Most).ToDictionary(),
            Attendees = await AttendeesAsync(meeting.Id, cancellationToken),
            Decisions = [.. decisions.Where(d => mask.IsOpen(d.AboutId)).Select(d => d.Decision)],
            CurrentItemId = items.Any(i => i.Id == meeting.CurrentItemId) ? meeting.CurrentItemId : null,
            StartedAt = meeting.StartedAt,
            EndedAt = meeting.EndedAt,
            MayHold = viewer.MayHold(meeting.UnitId),
            MayStart = viewer.MayHold(meeting.UnitId) && meeting.State == MeetingState.Planned && meeting.HeldOn <= calendar.Today,
            LastId = last?.Id,
            LastOn = last?.HeldOn,
        };
    }

    private static List<AgendaItemDto> Shown(IEnumerable<AgendaEntry> entries, Dictionary<string, AgendaItem> rows, AgendaMask mask) =>
    [
        .. entries.Where(e => mask.Shows(e.Section, e.AboutId, e.Facts)).Select(e => new AgendaItemDto(
            rows.GetValueOrDefault(e.Key)?.Id, e.Key, e.Section, mask.Masked(e.Facts, e.AboutId), mask.IsOpen(e.AboutId) ? e.Link : null, !mask.IsOpen(e.AboutId), rows.GetValueOrDefault(e.Key)?.AddedBy)),
    ];

    private async Task<MeetingRowDto> HeadAsync(Meeting meeting, int decisions, CancellationToken cancellationToken)
    {
        var names = await db.Meetings.Where(m => m.Id == meeting.Id).Select(m => new
        {
            Unit = db.Units.Where(u => u.Id == m.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            Chair = db.Posts.Where(p => p.Id == m.ChairPostId).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => w.Name).FirstOrDefault(),
        }).SingleAsync(cancellationToken);
        return new MeetingRowDto
        {
            Id = meeting.Id, Name = meeting.Name, CycleId = meeting.CycleId, HeldOn = meeting.HeldOn, StartsAt = meeting.StartsAt, Place = meeting.Place, State = meeting.State, Unit = names.Unit, Chair = names.Chair, Decisions = decisions,
        };
    }

    private async Task<IReadOnlyList<MeetingAttendeeDto>> AttendeesAsync(Guid meeting, CancellationToken cancellationToken)
    {
        var marks = await db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Attendees).Select(a => new { a.PostId, a.IsPresent }).ToDictionaryAsync(a => a.PostId, a => a.IsPresent, cancellationToken);
        var posts = await MeetingPosts.Named(db, db.Posts.Where(p => db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Attendees).Any(a => a.PostId == p.Id))).ToListAsync(cancellationToken);
        return [.. posts.Select(p => new MeetingAttendeeDto(p.Id, p.Person, p.Title, p.Unit, marks[p.Id]))];
    }

    private async Task<List<(Guid? AboutId, MeetingDecisionDto Decision)>> DecisionsAsync(Guid meeting, CancellationToken cancellationToken)
    {
        var rows = await db.MeetingDecisions.Where(d => d.MeetingId == meeting).OrderBy(d => d.Number).Select(d => new
        {
            d.AboutId,
            Decision = d,
            Owner = db.Posts.Where(p => p.Id == d.OwnerPostId).Join(db.People, p => p.PersonId, w => w.Id, (p, w) => w.Name).First(),
            Unit = db.Posts.Where(p => p.Id == d.OwnerPostId).SelectMany(p => db.Units.Where(u => u.Id == p.UnitId)).Select(u => u.ShortName).FirstOrDefault(),
            Order = db.SupervisionOrders.Where(o => o.Id == d.OrderId).Select(o => new { o.State, o.Light, o.DueOn }).FirstOrDefault(),
        }).AsNoTracking().ToListAsync(cancellationToken);
        return rows.ConvertAll(r => (r.AboutId, new MeetingDecisionDto(r.Decision.Id, r.Decision.ItemId, r.Decision.Number, r.Decision.Text, r.Owner, r.Unit, r.Order?.DueOn ?? r.Decision.DueOn, r.Decision.OrderId, r.Order?.State, r.Order?.Light)));
    }
}
