using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Common.Live;

/// <summary>Viewers of equal keys see the same projects, equally masked, and may do the same with them.</summary>
public sealed record VisibilityKey(ViewerKind Kind, Role Role, Guid? UnitId, Guid? PostId, Guid? UserId, string Language)
{
    /// <summary>Who sees all sees the same as the next one who does; everybody else may see projects for being who he is.</summary>
    public static VisibilityKey Of(Viewer viewer, string language)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.Scope == ProjectScope.AllWithSecret
            ? new VisibilityKey(viewer.Kind, viewer.Role, null, null, null, language)
            : new VisibilityKey(viewer.Kind, viewer.Role, viewer.UnitId, viewer.PostId, viewer.UserId, language);
    }
}
