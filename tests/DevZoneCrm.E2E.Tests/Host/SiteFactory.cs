using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.E2E.Tests.Host;

/// <summary>The whole site in memory, in Production, on a data folder of its own.</summary>
public sealed class SiteFactory : WebApplicationFactory<Program>
{
    public const string Password = "Korrekt-Pferd-9";

    private readonly string folder = Directory.CreateTempSubdirectory("devzone-site-").FullName;

    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<AppUser> AddUserAsync(string name, Role role = Role.Bureau, Guid? unitId = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        return await scope.ServiceProvider.GetRequiredService<AccountCreation>().CreateAsync(new NewAccount { UserName = name, Password = Password, Role = role, UnitId = unitId });
    }

    public async Task<string> AddTokenAsync(AppUser user, DateTimeOffset? revokedAt = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var (token, hash) = AccessTokens.Generate();
        db.PersonalAccessTokens.Add(new PersonalAccessToken { UserId = user.Id, Name = "test", Hash = hash, CreatedAt = DateTimeOffset.UtcNow, ExpiresAt = DateTimeOffset.UtcNow.AddDays(1), RevokedAt = revokedAt });
        await db.SaveChangesAsync();
        return token;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        MigratedDatabase.CopyTo(folder);
        builder.UseEnvironment("Production");
        builder.UseSetting("DataFolder", folder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
