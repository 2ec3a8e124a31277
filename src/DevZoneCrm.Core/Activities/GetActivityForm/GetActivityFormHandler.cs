using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.GetActivityForm;

public sealed class GetActivityFormHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<GetActivityFormQuery, ActivityFormDto>
{
    private const int MaxCities = 6;
    private const int LatelyDays = 120;

    public async Task<ActivityFormDto> Handle(GetActivityFormQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var activity = request.ActivityId is { } id
            ? await db.Activities.AsNoTracking().VisibleTo(db.Projects, viewer).Where(a => a.Id == id).Rows(db, viewer).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Activity))
            : null;
        return new ActivityFormDto
        {
            Activity = activity,
            Project = (activity?.ProjectId ?? request.ProjectId) is { } project ? await ProjectAsync(project, viewer, cancellationToken) : null,
            OwnPostId = viewer.PostId,
            OwnUnitId = viewer.UnitId,
            People = await PeopleAsync(viewer, today, cancellationToken),
            Units = viewer.UnitId is null
                ? await db.Units.Where(u => u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today)).OrderBy(u => u.ValidFrom).ThenBy(u => u.Name).Select(u => new UnitChoiceDto(u.Id, u.ShortName)).ToListAsync(cancellationToken)
                : [],
            Cities = await CitiesAsync(viewer, today, cancellationToken),
        };
    }

    private async Task<ActivityProjectDto> ProjectAsync(Guid id, Viewer viewer, CancellationToken cancellationToken)
    {
        var found = await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer)).Where(p => p.Id == id)
            .Select(p => new ActivityProjectDto(
                p.Id, p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name, p.Code, p.UnitId, p.OwnerPostId, new NextStepPlan(p.NextStep, p.NextStepOn, p.NextStepPostId), p.Version, false))
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(nameof(Project));
        return found with { MayPlan = viewer.May(Permission.AdvanceEarlyStages) && await db.Projects.ChangeableBy(viewer).AnyAsync(p => p.Id == id, cancellationToken) };
    }

    private async Task<IReadOnlyList<PostChoiceDto>> PeopleAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var people = await db.Posts.Where(o => o.ValidFrom <= today && (o.ValidTo == null || o.ValidTo >= today))
            .Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o, w.Name })
            .OrderBy(x => x.Name).ThenBy(x => x.o.Id)
            .Select(x => new PostChoiceDto(x.o.Id, x.Name, db.Units.Where(u => u.Id == x.o.UnitId).Select(u => u.ShortName).FirstOrDefault(), x.o.UnitId))
            .ToListAsync(cancellationToken);
        return [.. people.OrderByDescending(p => p.PostId == viewer.PostId).ThenByDescending(p => viewer.UnitId is not null && p.UnitId == viewer.UnitId)];
    }

    private async Task<IReadOnlyList<string>> CitiesAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var (unit, user, since) = (viewer.UnitId, viewer.UserId, today.AddDays(-LatelyDays));
        return await db.Activities.Where(a => a.OccurredOn >= since && a.City != null && (unit != null ? a.UnitId == unit : a.CreatedBy == user))
            .GroupBy(a => a.City!).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).Take(MaxCities).ToListAsync(cancellationToken);
    }
}
