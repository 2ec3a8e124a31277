using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.Calendars.GetCalendar;

public sealed class GetCalendarHandler(IAppDbContext db, IViewerContext context) : IRequestHandler<GetCalendarQuery, CalendarDto>
{
    // The longest stay a file may bring: it may have begun that long before.
    private const int Longest = 366;

    public async Task<CalendarDto> Handle(GetCalendarQuery request, CancellationToken cancellationToken)
    {
        var (viewer, most) = (context.Viewer, GetCalendarQuery.MostEntries);
        var leaders = request.Scope == CalendarScope.Leaders ? await LeadersAsync(request, cancellationToken) : [];
        var steps = new NextStepsDue(db, viewer, request, leaders);
        var activities = await Rows(InScope(request, viewer, leaders), viewer).Take(most + 1).ToListAsync(cancellationToken);
        List<CalendarEntryDto> due = [.. await steps.OfProjectsAsync(cancellationToken), .. await steps.AloneAsync(cancellationToken)];
        var all = activities.Select(a => a.Entry).Concat(due).OrderBy(e => e.From).ThenBy(e => e.Kind is null).ThenBy(e => e.Id).ToList();
        return new CalendarDto([.. all.Take(most)], all.Count > most);
    }

    private Task<List<Guid>> LeadersAsync(GetCalendarQuery request, CancellationToken cancellationToken) => db.Posts
        .Where(o => (o.Role == PostRole.Leader || o.Role == PostRole.Principal || o.Role == PostRole.Deputy) && o.ValidFrom <= request.To && (o.ValidTo == null || o.ValidTo >= request.From))
        .Select(o => o.Id).ToListAsync(cancellationToken);

    // Who took part leads to the activities: what a post did in these days, not all that was done.
    private IQueryable<Activity> InScope(GetCalendarQuery request, Viewer viewer, List<Guid> leaders)
    {
        var (from, to, earliest) = (request.From, request.To, request.From.AddDays(-Longest));
        var (user, post, unit) = (viewer.UserId, viewer.PostId, viewer.UnitId);
        var activities = db.Activities.AsNoTracking().Where(a => a.WithdrawnAt == null && a.OccurredOn <= to && a.OccurredOn >= earliest && a.LastOn >= from);
        var parts = db.ActivityPeople.Where(p => p.OccurredOn <= to && p.OccurredOn >= earliest);
        return request.Scope switch
        {
            CalendarScope.Leaders => activities.Where(a => parts.Where(p => EF.Parameter(leaders).Contains(p.PostId)).Select(p => p.ActivityId).Contains(a.Id)),
            CalendarScope.Unit => activities.Where(a => unit != null && a.UnitId == unit).VisibleTo(db.Projects, viewer),
            _ when post is not null => activities.Where(a => parts.Where(p => p.PostId == post).Select(p => p.ActivityId).Contains(a.Id)).VisibleTo(db.Projects, viewer),
            _ => activities.Where(a => user != null && a.CreatedBy == user).VisibleTo(db.Projects, viewer),
        };
    }

    private IQueryable<Row> Rows(IQueryable<Activity> activities, Viewer viewer)
    {
        var visible = db.Activities.VisibleTo(db.Projects, viewer);
        return activities.OrderBy(a => a.OccurredOn).ThenBy(a => a.Id)
            .Select(a => new { Activity = a, Seen = visible.Any(v => v.Id == a.Id) })
            .Select(x => new Row(new CalendarEntryDto
            {
                Id = x.Activity.Id,
                Kind = x.Activity.Kind,
                From = x.Activity.OccurredOn,
                To = x.Activity.LastOn,
                Who = db.Posts.Where(o => o.Id == (x.Activity.LedByPostId ?? x.Activity.PostId)).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
                Unit = db.Units.Where(u => u.Id == x.Activity.UnitId).Select(u => u.ShortName).FirstOrDefault(),
                ProjectId = x.Seen ? x.Activity.ProjectId : null,
                About = !x.Seen ? null : x.Activity.ProjectId == null ? x.Activity.Firm
                    : db.Projects.Where(p => p.Id == x.Activity.ProjectId).Select(p => p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name).FirstOrDefault(),
                City = x.Seen ? x.Activity.City : null,
                Text = x.Seen ? x.Activity.Content ?? x.Activity.Result : null,
                IsMasked = !x.Seen,
            }));
    }

    private sealed record Row(CalendarEntryDto Entry);
}
