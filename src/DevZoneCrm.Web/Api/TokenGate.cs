using DevZoneCrm.Web.Security;
using Microsoft.AspNetCore.Authentication;

namespace DevZoneCrm.Web.Api;

/// <summary>Before any route of the API looks at a request: an unknown address is not found, a known one needs a token. The cookie of the pages does not count here.</summary>
public static class TokenGate
{
    public static IApplicationBuilder UseTokenGate(this IApplicationBuilder app) => app.UseWhen(ApiHosting.NeedsToken, api => api.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var token = await context.AuthenticateAsync(TokenAuthentication.Scheme);
        if (token.Principal is null)
        {
            await context.ChallengeAsync(TokenAuthentication.Scheme);
            return;
        }

        context.User = token.Principal;
        context.RequestServices.GetRequiredService<TokenViewer>().Principal = token.Principal;
        await next(context);
    }));
}
