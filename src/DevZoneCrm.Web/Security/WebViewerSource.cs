using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Identity;
using Microsoft.AspNetCore.Components.Authorization;

namespace DevZoneCrm.Web.Security;

/// <summary>Who is asking: behind the API the token's owner, else the user of the circuit or page.</summary>
public sealed class WebViewerSource(TokenViewer token, AuthenticationStateProvider authentication) : IViewerSource
{
    public async ValueTask<Viewer> GetViewerAsync(CancellationToken cancellationToken)
    {
        var principal = token.Principal ?? (await authentication.GetAuthenticationStateAsync()).User;
        return principal.ToViewer();
    }
}
