using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Projects.Claims;

/// <summary>
/// Who sees a claim: those who see its project in full, and of an ordinary project those whose role the rule asks to verify or approve it. Claims of 敏感 and 保密
/// projects are for those named on them only.
/// </summary>
public static class ClaimAccess
{
    public static IQueryable<StageClaim> VisibleTo(this IQueryable<StageClaim> claims, IAppDbContext db, Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var inFull = db.Projects.Where(ProjectVisibility.InFull(viewer));
        if (viewer.Kind != ViewerKind.User || !viewer.May(Permission.ConfirmClaims))
        {
            return claims.Where(c => inFull.Any(p => p.Id == c.ProjectId));
        }

        var bit = RoleSet.Bit(viewer.Role);
        var ordinary = db.Projects.Where(p => p.Confidentiality <= Confidentiality.Internal);
        return claims.Where(c => ((c.VerifierRoles | c.ApproverRoles) & bit) != 0 ? ordinary.Any(p => p.Id == c.ProjectId) || inFull.Any(p => p.Id == c.ProjectId) : inFull.Any(p => p.Id == c.ProjectId));
    }

    /// <summary>Claims on which this person can take the next step: the right role, and no other part in it.</summary>
    public static Expression<Func<StageClaim, bool>> Awaiting(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (bit, user) = (viewer.Kind == ViewerKind.User ? RoleSet.Bit(viewer.Role) : -1, viewer.UserId);
        return c =>
            (c.State == ClaimState.Filed && (c.VerifierRoles & bit) != 0 && !c.Steps.Any(s => s.UserId == user && s.Act != ClaimAct.Verified && s.Act != ClaimAct.ReturnedByVerifier))
            || (c.State == ClaimState.Verified && (c.ApproverRoles & bit) != 0 && !c.Steps.Any(s => s.UserId == user && s.Act != ClaimAct.Approved && s.Act != ClaimAct.ReturnedByApprover));
    }
}
