using DevZoneCrm.Infrastructure.Identity;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace DevZoneCrm.Web.Security;

/// <summary>Signing out on this device. A form post with its antiforgery token: no other site can sign a visitor out.</summary>
public static class SignOutEndpoint
{
    public const string Path = "/logout";

    public static void MapSignOut(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, async (HttpContext context, IAntiforgery antiforgery, SignInManager<AppUser> signIn) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                return Results.BadRequest();
            }

            await signIn.SignOutAsync();
            return Results.LocalRedirect("/login");
        }).AllowAnonymous().ExcludeFromDescription();
}
