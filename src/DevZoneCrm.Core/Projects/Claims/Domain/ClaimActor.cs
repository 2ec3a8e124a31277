using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Core.Projects.Claims.Domain;

/// <summary>Who acts, as the claim remembers it.</summary>
/// <param name="UserId">None for the command line, which is one person like any other.</param>
/// <param name="Role">None for the command line, which may play any part, but one only.</param>
public sealed record ClaimActor(Guid? UserId, string Name, Role? Role)
{
    public static ClaimActor Of(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return new ClaimActor(viewer.UserId, viewer.Name, viewer.Kind == ViewerKind.User ? viewer.Role : null);
    }
}
