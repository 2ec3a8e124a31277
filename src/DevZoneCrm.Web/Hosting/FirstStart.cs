using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Web.Hosting;

/// <summary>
/// What happens before the first visitor: the database is brought up to date; in Development an empty one gets the demonstration;
/// where nobody has an account yet, a one-time setup link is printed. There is no default password outside the demonstration.
/// </summary>
public static class FirstStart
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.UpgradeAsync();
        if (app.Environment.IsDevelopment() && !await db.Users.AnyAsync() && !await db.Projects.AnyAsync())
        {
            var loaded = await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(DemoProfiles.Default);
            Console.WriteLine($"演示账号 / demonstration sign-ins ({DemoLoader.Password}): {string.Join('、', loaded.Accounts)}");
        }

        if (!await db.Users.AnyAsync())
        {
            var token = app.Services.GetRequiredService<SetupLink>().Open();
            app.Lifetime.ApplicationStarted.Register(() => PrintSetupLink(app, token));
        }
    }

    // On the console and not in the log: logs are kept and sent elsewhere, this is for whoever started the program.
    private static void PrintSetupLink(WebApplication app, string token)
    {
        foreach (var address in app.Urls)
        {
            Console.WriteLine($"首次使用，请打开（只能用一次）/ first use, open once: {address.Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)}/setup?token={token}");
        }
    }
}
