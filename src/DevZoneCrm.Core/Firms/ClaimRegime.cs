using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Persistence;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Access;
using DevZoneCrm.Core.Projects.Domain;

namespace DevZoneCrm.Core.Firms;

/// <summary>Which projects the claims are about, as SQL.</summary>
public static class ClaimRegime
{
    /// <summary>In progress and not signed yet.</summary>
    public static readonly Expression<Func<Project, bool>> Runs = p => p.Stage > ProjectStage.None && p.Stage < ProjectStage.Signed && p.Status <= ProjectStatus.OnHold;

    /// <summary>Shown to every unit once its claim has lapsed: ordinary ones. 敏感 and 保密 ones only to those who see them anyway.</summary>
    public static Expression<Func<Project, bool>> InPool(Viewer viewer)
    {
        Expression<Func<Project, bool>> ordinary = p => p.Confidentiality <= Confidentiality.Internal;
        return Runs.And(ordinary.Or(ProjectVisibility.InFull(viewer)));
    }
}
