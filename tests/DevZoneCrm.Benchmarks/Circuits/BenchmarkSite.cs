using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DevZoneCrm.Benchmarks.Circuits;

/// <summary>The whole site in this process, on a loopback port, so that its memory can be looked at.</summary>
internal sealed class BenchmarkSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private BenchmarkSite(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First().TrimEnd('/') + "/");

    public IServiceProvider Services => app.Services;

    public static async Task<BenchmarkSite> StartAsync(DatabaseProvider provider, string connection)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "DevZoneCrm.Web",
            ContentRootPath = AppContext.BaseDirectory,
            Args =
            [
                $"--Database:Provider={provider}", $"--ConnectionStrings:DevZone={connection}", $"--DataFolder={Directory.CreateDirectory(Databases.Folder).FullName}",
                string.Create(CultureInfo.InvariantCulture, $"--Urls=http://127.0.0.1:{FreePort()}"), "--Logging:LogLevel:Default=Error",
            ],
        });
        builder.AddDevZoneWeb();
        var site = builder.Build();
        site.UseDevZoneWeb();
        await site.StartAsync();
        return new BenchmarkSite(site);
    }

    /// <summary>A cookie as the door would give it, for each account.</summary>
    public async Task<IReadOnlyList<string>> CookiesAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Users.AsNoTracking().OrderBy(u => u.UserName).ToListAsync();
        var claims = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<AppUser>>();
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var cookies = new List<string>();
        foreach (var user in users)
        {
            var principal = new ClaimsPrincipal(await claims.CreateAsync(user));
            var now = options.TimeProvider?.GetUtcNow() ?? TimeProvider.System.GetUtcNow();
            var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(8), IsPersistent = true }, IdentityConstants.ApplicationScheme);
            cookies.Add($"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        }

        return cookies;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
