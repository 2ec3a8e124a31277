using Microsoft.AspNetCore.Localization;

namespace DevZoneCrm.Web.Hosting;

/// <summary>Chinese first, English one click away: the choice is a cookie, the browser's own languages do not count. Programs say theirs with each request.</summary>
public static class Cultures
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    private static readonly string[] Supported = [Chinese, English];

    public static IApplicationBuilder UseDevZoneCultures(this IApplicationBuilder app)
    {
        var options = new RequestLocalizationOptions()
            .SetDefaultCulture(Chinese)
            .AddSupportedCultures(Supported)
            .AddSupportedUICultures(Supported);
        options.RequestCultureProviders = [new CookieRequestCultureProvider(), new ApiCultureProvider()];
        return app.UseRequestLocalization(options);
    }

    public static void MapCultureSwitch(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/culture", (HttpContext context, string c, string? returnUrl) =>
        {
            if (!Supported.Contains(c, StringComparer.Ordinal))
            {
                return Results.BadRequest();
            }

            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(c)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
            return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
        }).AllowAnonymous().ExcludeFromDescription();
}
