using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Supervision.Domain;

namespace DevZoneCrm.Core.Supervision;

public static class SupervisionActors
{
    /// <summary>The viewer as 督办 knows people: by account, by post, by the unit headed.</summary>
    public static SupervisionActor AsSupervisionActor(this Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var heads = viewer.Kind == ViewerKind.User && viewer.Role == Role.UnitHead ? viewer.UnitId : null;
        return new SupervisionActor(viewer.UserId, viewer.PostId, heads, viewer.May(Permission.DecideSupervision), viewer.Name);
    }
}
