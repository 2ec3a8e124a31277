using System.Security.Claims;
using DevZoneCrm.Core.Common.Security;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>How the viewer travels in a cookie or behind a token, and back.</summary>
public static class AppClaims
{
    public const string DisplayName = "dz:name";
    public const string Role = "dz:role";
    public const string Unit = "dz:unit";
    public const string Post = "dz:post";

    public static IEnumerable<Claim> Of(AppUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        yield return new Claim(DisplayName, user.DisplayName);
        yield return new Claim(Role, user.Role.ToString());
        if (user.UnitId is { } unit)
        {
            yield return new Claim(Unit, unit.ToString());
        }

        if (user.PostId is { } post)
        {
            yield return new Claim(Post, post.ToString());
        }
    }

    /// <summary>The viewer; nobody where the principal is not one of ours.</summary>
    public static Viewer ToViewer(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (principal.Identity?.IsAuthenticated != true
            || IdOf(principal, ClaimTypes.NameIdentifier) is not { } id
            || !Enum.TryParse<Role>(principal.FindFirstValue(Role), out var role) || !Enum.IsDefined(role))
        {
            return Viewer.Nobody;
        }

        return new Viewer
        {
            UserId = id,
            Name = principal.FindFirstValue(DisplayName) ?? string.Empty,
            Kind = ViewerKind.User,
            Role = role,
            UnitId = IdOf(principal, Unit),
            PostId = IdOf(principal, Post),
        };
    }

    private static Guid? IdOf(ClaimsPrincipal principal, string claim) => Guid.TryParse(principal.FindFirstValue(claim), out var id) ? id : null;
}
