using System.Linq.Expressions;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Views.Domain;

namespace DevZoneCrm.Core.Views;

/// <summary>Who sees which saved view.</summary>
internal static class ViewAccess
{
    public static Expression<Func<SavedView, bool>> SeenBy(Viewer viewer)
    {
        var (user, unit) = (viewer.UserId, viewer.UnitId);
        return v => v.OwnerId == user || v.Sharing == ViewSharing.Zone || (v.Sharing == ViewSharing.Unit && unit != null && v.UnitId == unit);
    }
}
