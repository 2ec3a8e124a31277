using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Files;
using DevZoneCrm.Core.Projects.History;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Projects.GetProjectTimeline;

/// <summary>Four sources, each newest first and no further than the page asked for, put into one order.</summary>
public sealed class GetProjectTimelineHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetProjectTimelineQuery, ProjectTimelineDto>
{
    public async Task<ProjectTimelineDto> Handle(GetProjectTimelineQuery request, CancellationToken cancellationToken)
    {
        var project = await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(context.Viewer)).Where(p => p.Id == request.ProjectId)
            .Select(p => new { p.Confidentiality, p.Amount, p.Currency, Events = p.StageEvents.ToList(), Statuses = p.StatusPeriods.ToList(), Superseded = p.SupersededInvestments.ToList() })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Project));
        var shown = request.Kinds.Count == 0 ? [.. Enum.GetValues<TimelineKind>()] : request.Kinds.Distinct().ToList();
        var reach = request.Page * GetProjectTimelineQuery.PageSize;
        var activities = db.Activities.AsNoTracking().Where(a => a.ProjectId == request.ProjectId);
        var files = db.ProjectFiles.AsNoTracking().Where(f => f.ProjectId == request.ProjectId && f.RemovedAt == null);
        var history = ProjectHistory.Of(project.Events, project.Statuses, project.Superseded, new(project.Amount, project.Currency));
        var audited = AuditedChange.Of(await db.AuditEntries.AsNoTracking().OfProject(request.ProjectId, calendar.Today.Year).ToListAsync(cancellationToken));
        var counts = new Dictionary<TimelineKind, int>
        {
            [TimelineKind.Stages] = history.Count,
            [TimelineKind.Activities] = await activities.CountAsync(cancellationToken),
            [TimelineKind.Files] = await files.CountAsync(cancellationToken),
            [TimelineKind.Changes] = audited.Count,
        };

        var lines = new List<TimelineLineDto>();
        if (shown.Contains(TimelineKind.Stages))
        {
            lines.AddRange(history.Take(reach).Select(h => new TimelineLineDto { Kind = TimelineKind.Stages, Day = ProjectHistory.ShownUnder(h), At = h.RecordedAt, By = h.RecordedBy, History = h }));
        }

        if (shown.Contains(TimelineKind.Activities))
        {
            lines.AddRange(await ActivitiesAsync(activities, reach, cancellationToken));
        }

        if (shown.Contains(TimelineKind.Files))
        {
            var rows = await files.OrderByDescending(f => f.AddedAt).Take(reach).Rows(db, context.Viewer).ToListAsync(cancellationToken);
            lines.AddRange(rows.Select(f => new TimelineLineDto { Kind = TimelineKind.Files, Day = ZoneCalendar.DayOf(f.AddedAt), At = f.AddedAt, By = f.RecordedBy, File = f }));
        }

        if (shown.Contains(TimelineKind.Changes))
        {
            var near = audited.Take(reach).ToList();
            var words = await ChangeWords.ForAsync(db, near, cancellationToken);
            lines.AddRange(near.Select(c => new TimelineLineDto { Kind = TimelineKind.Changes, Day = ZoneCalendar.DayOf(c.At), At = c.At, By = c.Actor, Changes = words.Of(c) }));
        }

        return new ProjectTimelineDto(
            [.. lines.OrderByDescending(l => l.Day).ThenByDescending(l => l.At).ThenByDescending(l => l.History?.Milestone).Skip(reach - GetProjectTimelineQuery.PageSize).Take(GetProjectTimelineQuery.PageSize)],
            counts,
            shown.Sum(k => counts[k])) { ProjectId = request.ProjectId, Level = project.Confidentiality };
    }

    private async Task<IEnumerable<TimelineLineDto>> ActivitiesAsync(IQueryable<Activity> activities, int reach, CancellationToken cancellationToken)
    {
        var rows = await activities.OrderByDescending(a => a.OccurredOn).ThenByDescending(a => a.CreatedAt).Take(reach).Rows(db, context.Viewer).ToListAsync(cancellationToken);
        return rows.Select(a => new TimelineLineDto { Kind = TimelineKind.Activities, Day = a.On, At = a.CreatedAt, By = a.RecordedBy, Activity = a });
    }
}
