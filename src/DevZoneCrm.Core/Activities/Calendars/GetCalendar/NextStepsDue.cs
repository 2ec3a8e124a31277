using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.Calendars.GetCalendar;

/// <summary>The next steps that fall due: the project's own, and those of activities without a project.</summary>
internal sealed class NextStepsDue(IAppDbContext db, Viewer viewer, GetCalendarQuery request, List<Guid> leaders)
{
    public async Task<IReadOnlyList<CalendarEntryDto>> OfProjectsAsync(CancellationToken cancellationToken)
    {
        var (from, to, post, unit) = (request.From, request.To, viewer.PostId, viewer.UnitId);
        var due = db.Projects.AsNoTracking().Where(p => p.Status == ProjectStatus.Active && p.NextStep != null && p.NextStepOn >= from && p.NextStepOn <= to);
        due = request.Scope switch
        {
            CalendarScope.Leaders => due.Where(p => EF.Parameter(leaders).Contains((p.NextStepPostId ?? p.OwnerPostId)!.Value)),
            CalendarScope.Unit => due.Where(p => unit != null && p.UnitId == unit),
            _ => due.Where(p => post != null && (p.NextStepPostId ?? p.OwnerPostId) == post),
        };

        // Of a project that is not shown in full nothing is due for the reader: when somebody has something to do would say that there is one.
        return await due.Where(ProjectVisibility.InFull(viewer)).OrderBy(p => p.NextStepOn).ThenBy(p => p.Id).Take(GetCalendarQuery.MostEntries)
            .Select(p => new CalendarEntryDto
            {
                Id = p.Id,
                From = p.NextStepOn!.Value,
                To = p.NextStepOn!.Value,
                ProjectId = p.Id,
                About = p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name,
                Text = p.NextStep,
                Unit = db.Units.Where(u => u.Id == p.UnitId).Select(u => u.ShortName).FirstOrDefault(),
                Who = db.Posts.Where(o => o.Id == (p.NextStepPostId ?? p.OwnerPostId)).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CalendarEntryDto>> AloneAsync(CancellationToken cancellationToken)
    {
        var (from, to, post, unit) = (request.From, request.To, viewer.PostId, viewer.UnitId);
        var due = db.Activities.AsNoTracking().Where(a => a.ProjectId == null && a.WithdrawnAt == null && a.NextStepOn >= from && a.NextStepOn <= to);
        due = request.Scope switch
        {
            CalendarScope.Leaders => due.Where(a => a.NextStepPostId != null && EF.Parameter(leaders).Contains(a.NextStepPostId.Value)),
            CalendarScope.Unit => due.Where(a => unit != null && a.UnitId == unit),
            _ => due.Where(a => post != null && a.NextStepPostId == post),
        };
        return await due.VisibleTo(db.Projects, viewer).OrderBy(a => a.NextStepOn).ThenBy(a => a.Id).Take(GetCalendarQuery.MostEntries)
            .Select(a => new CalendarEntryDto
            {
                Id = a.Id,
                From = a.NextStepOn!.Value,
                To = a.NextStepOn!.Value,
                About = a.Firm,
                Text = a.NextStep,
                City = a.City,
                Unit = db.Units.Where(u => u.Id == a.UnitId).Select(u => u.ShortName).FirstOrDefault(),
                Who = db.Posts.Where(o => o.Id == a.NextStepPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
    }
}
