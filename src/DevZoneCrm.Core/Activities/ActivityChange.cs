using DevZoneCrm.Core.Activities.Access;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities;

/// <summary>What every command on an activity does first: load it as far as the viewer may know it, see whether it is the viewer's to change, state the version.</summary>
internal static class ActivityChange
{
    public static async Task<Activity> LoadAsync(this IAppDbContext db, Guid id, long version, Viewer viewer, CancellationToken cancellationToken)
    {
        var activity = await db.Activities.VisibleTo(db.Projects, viewer).Include(a => a.People).SingleOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(Activity));
        if (activity.WithdrawnAt is not null)
        {
            throw new RuleException(ActivityErrors.AlreadyWithdrawn);
        }

        if (!ActivityVisibility.ChangeableBy(viewer).Compile()(activity))
        {
            throw new RuleException(ActivityErrors.NotYours);
        }

        db.ExpectVersion(activity, version);
        return activity;
    }
}
