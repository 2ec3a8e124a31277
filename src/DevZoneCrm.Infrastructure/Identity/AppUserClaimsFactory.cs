using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DevZoneCrm.Infrastructure.Identity;

/// <summary>Adds role, unit, post and display name. The cookie is remade from the account whenever its stamp is checked, so changes arrive within a minute.</summary>
public sealed class AppUserClaimsFactory(UserManager<AppUser> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<AppUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(AppClaims.Of(user));
        return identity;
    }
}
