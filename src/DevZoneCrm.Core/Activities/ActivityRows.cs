using System.Linq.Expressions;
using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Activities;

/// <summary>The one projection of activities, for lists, timelines and the editor.</summary>
public static class ActivityRows
{
    public static IQueryable<ActivityDto> Rows(this IQueryable<Activity> activities, IAppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        return activities.Select(Row(db).With(ActivityVisibility.ChangeableBy(viewer)));
    }

    private static Expression<Func<Activity, bool, ActivityDto>> Row(IAppDbContext db) => (a, mayChange) => new ActivityDto
    {
        Id = a.Id,
        Version = a.Version,
        ProjectId = a.ProjectId,
        Project = db.Projects.Where(p => p.Id == a.ProjectId).Select(p => p.Confidentiality == Confidentiality.Secret ? p.CodeName ?? p.Code : p.Name).FirstOrDefault(),
        ProjectCode = db.Projects.Where(p => p.Id == a.ProjectId).Select(p => p.Code).FirstOrDefault(),
        PartOfId = a.PartOfId,
        Kind = a.Kind,
        On = a.OccurredOn,
        Days = a.Days,
        UnitId = a.UnitId,
        Unit = db.Units.Where(u => u.Id == a.UnitId).Select(u => u.ShortName).First(),
        PostId = a.PostId,
        Person = db.Posts.Where(o => o.Id == a.PostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
        LedByPostId = a.LedByPostId,
        LedBy = db.Posts.Where(o => o.Id == a.LedByPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
        People = a.People.Join(db.Posts, p => p.PostId, o => o.Id, (p, o) => o).Join(db.People, o => o.PersonId, w => w.Id, (o, w) => new { o.Id, w.Name })
            .OrderBy(x => x.Name).Select(x => new ActivityPersonDto(x.Id, x.Name)).ToList(),
        City = a.City,
        Firm = a.Firm,
        Contacts = a.Contacts,
        Content = a.Content,
        Result = a.Result,
        NextStep = a.NextStep,
        NextStepOn = a.NextStepOn,
        NextStepBy = db.Posts.Where(o => o.Id == a.NextStepPostId).SelectMany(o => db.People.Where(w => w.Id == o.PersonId)).Select(w => w.Name).FirstOrDefault(),
        RecordedBy = a.RecordedBy,
        CreatedAt = a.CreatedAt,
        EditedAt = a.EditedAt,
        WithdrawnAt = a.WithdrawnAt,
        WithdrawnReason = a.WithdrawnReason,
        Photos = db.ActivityPhotos.Where(f => f.ActivityId == a.Id && f.RemovedAt == null).OrderBy(f => f.AddedAt)
            .Select(f => new ActivityPhotoDto(f.Id, f.Name, f.TakenAt, f.Latitude, f.Longitude)).ToList(),
        // Within the trip's days, which they are: that is what leads to them where hardly any row is part of anything.
        Stops = a.Kind == ActivityKind.Trip ? db.Activities.Count(s => s.PartOfId == a.Id && s.OccurredOn >= a.OccurredOn && s.OccurredOn <= a.LastOn && s.WithdrawnAt == null) : 0,
        MayChange = mayChange,
    };
}
