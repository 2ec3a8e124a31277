using System.Linq.Expressions;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Activities.Access;

/// <summary>Who sees and who changes which activity. One on a project is shown to those who see the project in full; one without a project to its unit, to those who took part and to the offices.</summary>
public static class ActivityVisibility
{
    public static IQueryable<Activity> VisibleTo(this IQueryable<Activity> activities, IQueryable<Project> projects, Viewer viewer) => activities.Where(Seen(projects, viewer));

    public static Expression<Func<Activity, bool>> Seen(IQueryable<Project> projects, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        if (viewer.Scope == ProjectScope.AllWithSecret)
        {
            return a => true;
        }

        var inFull = projects.Where(ProjectVisibility.InFull(viewer));
        var (user, unit, post, all) = (viewer.UserId, viewer.UnitId, viewer.PostId, viewer.Scope >= ProjectScope.All);
        return a => a.ProjectId != null
            ? inFull.Any(p => p.Id == a.ProjectId)
            : all || (unit != null && a.UnitId == unit) || (user != null && a.CreatedBy == user) || (post != null && a.People.Any(w => w.PostId == post));
    }

    /// <summary>Own ones: logged by the viewer, or of the viewer's post. The offices, who may correct dates, put right everybody's.</summary>
    public static Expression<Func<Activity, bool>> ChangeableBy(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (user, post, any) = (viewer.UserId, viewer.PostId, viewer.May(Permission.CorrectDates));
        return viewer.May(Permission.LogActivities)
            ? a => a.WithdrawnAt == null && (any || (user != null && a.CreatedBy == user) || (post != null && a.PostId == post))
            : a => false;
    }
}
