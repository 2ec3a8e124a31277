using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace DevZoneCrm.Web.Hosting;

/// <summary>
/// Behind a proxy the visitor's address and https come in headers that anyone could send; they count only from the addresses
/// named in <c>ReverseProxy:KnownProxies</c>. Without that setting they are ignored.
/// </summary>
public static class ReverseProxy
{
    public static WebApplication UseKnownProxies(this WebApplication app)
    {
        var known = app.Configuration.GetSection("ReverseProxy:KnownProxies").Get<string[]>() ?? [];
        if (known.Length == 0)
        {
            return app;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        options.KnownProxies.Clear();
        foreach (var address in known)
        {
            options.KnownProxies.Add(IPAddress.Parse(address));
        }

        app.UseForwardedHeaders(options);
        return app;
    }
}
