using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Activities;

/// <summary>The unit and the people an activity names must be there; what is left out is the viewer's own.</summary>
internal static class ActivityPosts
{
    public static async Task<ActivityFacts> CompleteAsync(this IAppDbContext db, ActivityFacts facts, Viewer viewer, Guid? otherwise, CancellationToken cancellationToken)
    {
        // Only the offices record for other units; for everybody else it is the own one, whatever was sent.
        var unit = viewer.UnitId is { } own && viewer.Scope < ProjectScope.All ? own : facts.UnitId != Guid.Empty ? facts.UnitId : viewer.UnitId ?? otherwise ?? Guid.Empty;
        if (unit == Guid.Empty || !await db.Units.AnyAsync(u => u.Id == unit, cancellationToken))
        {
            throw new RuleException(ActivityErrors.NoUnit);
        }

        var posts = facts.People.Concat(new[] { facts.PostId, facts.LedByPostId }.OfType<Guid>()).Distinct().ToList();
        if (posts.Count > 0 && await db.Posts.CountAsync(p => posts.Contains(p.Id), cancellationToken) != posts.Count)
        {
            throw new RuleException(ActivityErrors.PersonUnknown);
        }

        return facts with { UnitId = unit, PostId = facts.PostId ?? viewer.PostId };
    }
}
