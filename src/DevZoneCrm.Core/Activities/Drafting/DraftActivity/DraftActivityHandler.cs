using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Search;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities.Drafting.DraftActivity;

public sealed class DraftActivityHandler(IAppDbContext db, IViewerContext context, ZoneCalendar calendar) : IRequestHandler<DraftActivityQuery, ActivityDraftDto>
{
    private const int LatelyDays = 400;
    private const int MaxCities = 60;

    public async Task<ActivityDraftDto> Handle(DraftActivityQuery request, CancellationToken cancellationToken)
    {
        var (viewer, today) = (context.Viewer, calendar.Today);
        var people = await db.Posts.Where(o => o.ValidFrom <= today && (o.ValidTo == null || o.ValidTo >= today))
            .Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new KnownPost(o.Id, w.Name)).ToListAsync(cancellationToken);
        var (unit, since) = (viewer.UnitId, today.AddDays(-LatelyDays));
        var cities = await db.Activities.Where(a => a.City != null && a.OccurredOn >= since && unit != null && a.UnitId == unit).Select(a => a.City!).Distinct().Take(MaxCities).ToListAsync(cancellationToken);
        var draft = MessageParser.Parse(request.Message, people, cities, today);
        foreach (var subject in draft.Subjects)
        {
            if (await ProjectAsync(subject, viewer, cancellationToken) is { } project)
            {
                return new ActivityDraftDto(draft, project, null);
            }
        }

        return new ActivityDraftDto(draft, null, draft.Subjects.Count > 0 ? draft.Subjects[0] : null);
    }

    // Two that fit are none: the reader chooses.
    private async Task<Guid?> ProjectAsync(string subject, Viewer viewer, CancellationToken cancellationToken)
    {
        var key = CompanyName.Key(subject);
        foreach (var text in new[] { subject, key }.Where(t => SearchKey.Of(t).Length >= SearchKey.Shortest).Distinct(StringComparer.Ordinal))
        {
            var found = await db.Projects.AsNoTracking().Where(ProjectVisibility.InFull(viewer)).Where(p => p.Status == ProjectStatus.Active).FoundBy(db, text, viewer)
                .Select(f => f.Project.Id).Take(2).ToListAsync(cancellationToken);
            if (found.Count > 0)
            {
                return found.Count == 1 ? found[0] : null;
            }
        }

        return null;
    }
}
