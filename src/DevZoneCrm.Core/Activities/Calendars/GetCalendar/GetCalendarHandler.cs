using System.Linq.Expressions;
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
        var activities = await Rows(InScope(request, viewer, leaders), viewer).ToListAsync(cancellationToken);
        List<CalendarEntryDto> due = [.. await steps.OfProjectsAsync(cancellationToken), .. await steps.AloneAsync(cancellationToken)];
        var all = activities.Select(a => a.Shown).Concat(due).OrderBy(e => e.From).ThenBy(e => e.Kind is null).ThenBy(e => e.Id).ToList();
        return new CalendarDto([.. all.Take(most)], all.Count > most);
    }

    private Task<List<Guid>> LeadersAsync(GetCalendarQuery request, CancellationToken cancellationToken) => db.Posts
        .Where(o => (o.Role == PostRole.Leader || o.Role == PostRole.Principal || o.Role == PostRole.Deputy) && o.ValidFrom <= request.To && (o.ValidTo == null || o.ValidTo >= request.From))
        .Select(o => o.Id).ToListAsync(cancellationToken);

    // Who took part leads to the activities: what a post did in these days, not all that was done. What had begun before the days is among the few that last longer than one.
    private IQueryable<Activity> InScope(GetCalendarQuery request, Viewer viewer, List<Guid> leaders)
    {
        var (from, to, earliest) = (request.From, request.To, request.From.AddDays(-Longest));
        var (user, post, unit) = (viewer.UserId, viewer.PostId, viewer.UnitId);
        var activities = db.Activities.AsNoTracking().Where(a => a.WithdrawnAt == null && a.OccurredOn <= to && a.OccurredOn >= earliest && a.LastOn >= from);
        var begun = db.ActivityPeople.Where(p => p.OccurredOn <= to && p.OccurredOn >= from);
        var lasting = db.Activities.Where(a => a.LastOn > a.OccurredOn && a.OccurredOn < from && a.OccurredOn >= earliest && a.LastOn >= from).SelectMany(a => a.People);
        var parts = begun.Concat(lasting);
        return request.Scope switch
        {
            CalendarScope.Leaders => activities.Where(a => parts.Where(p => EF.Parameter(leaders).Contains(p.PostId)).Select(p => p.ActivityId).Contains(a.Id)),
            CalendarScope.Unit => activities.Where(a => unit != null && a.UnitId == unit).VisibleTo(db.Projects, viewer),
            _ when post is not null => activities.Where(a => parts.Where(p => p.PostId == post).Select(p => p.ActivityId).Contains(a.Id)).VisibleTo(db.Projects, viewer),
            _ => activities.Where(a => user != null && a.CreatedBy == user).VisibleTo(db.Projects, viewer),
        };
    }

    // Which they are is settled first: what stands in a row would else be looked up for all of them before the first are chosen.
    private IQueryable<Row> Rows(IQueryable<Activity> activities, Viewer viewer)
    {
        var first = activities.OrderBy(a => a.OccurredOn).ThenBy(a => a.Id).Select(a => a.Id).Take(GetCalendarQuery.MostEntries + 1);
        Expression<Func<Activity, bool, Row>> row = (a, seen) => new Row(seen, new CalendarEntryDto
        {
            Id = a.Id,
            Kind = a.Kind,
            From = a.OccurredOn,
            To = a.LastOn,
            Who = db.Posts.Where(o => o.Id == (a.LedByPostId ?? a.PostId)).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
            Unit = db.Units.Where(u => u.Id == a.UnitId).Select(u => u.ShortName).FirstOrDefault(),
            ProjectId = a.ProjectId,
            About = a.ProjectId == null ? a.Firm : db.Projects.Where(p => p.Id == a.ProjectId).Select(p => p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name).FirstOrDefault(),
            City = a.City,
            Text = a.Content ?? a.Result,
        });
        return db.Activities.AsNoTracking().Where(a => first.Contains(a.Id)).OrderBy(a => a.OccurredOn).ThenBy(a => a.Id).Select(row.With(ActivityVisibility.Seen(db.Projects, viewer)));
    }

    /// <param name="Entry">As it is; who may not see it is shown <see cref="Shown"/>.</param>
    private sealed record Row(bool IsSeen, CalendarEntryDto Entry)
    {
        public CalendarEntryDto Shown => IsSeen ? Entry : Entry with { ProjectId = null, About = null, City = null, Text = null, IsMasked = true };
    }
}
