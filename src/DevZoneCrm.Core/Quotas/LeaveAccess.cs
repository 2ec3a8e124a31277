using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Quotas.Domain;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Core.Quotas;

/// <summary>Whose leave a viewer sees and records: as far as the viewer sees quotas; offices that only look on record none but their own.</summary>
internal static class LeaveAccess
{
    /// <summary>The people within a scope.</summary>
    public static IQueryable<Guid> PeopleOf(this IAppDbContext db, QuotaScope scope) => scope.Of(db.Posts).Select(p => p.PersonId);

    /// <summary>How far a viewer records.</summary>
    public static QuotaScope Recording(Viewer viewer) => viewer.Kind == ViewerKind.Operator || viewer.Role is Role.UnitHead or Role.Bureau or Role.LineLeader or Role.Director or Role.Assessment
        ? QuotaScope.Of(viewer)
        : QuotaScope.Own(viewer);

    /// <exception cref="RuleException">It is not for the viewer to record leave for this person, or the viewer has no post.</exception>
    public static async Task<Guid> LeavePersonAsync(this IAppDbContext db, Guid? personId, Viewer viewer, CancellationToken cancellationToken)
    {
        if (personId is not { } person)
        {
            var own = viewer.PostId;
            return await db.Posts.Where(p => p.Id == own).Select(p => (Guid?)p.PersonId).FirstOrDefaultAsync(cancellationToken) ?? throw new RuleException(QuotaErrors.LeaveNotYours);
        }

        return await db.PeopleOf(Recording(viewer)).AnyAsync(id => id == person, cancellationToken) ? person : throw new RuleException(QuotaErrors.LeaveNotYours);
    }
}
