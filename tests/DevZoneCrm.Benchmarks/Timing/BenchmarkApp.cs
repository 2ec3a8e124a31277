using DevZoneCrm.Benchmarks.Synthetic;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>The application below the web, wired as in production, on one database.</summary>
internal sealed class BenchmarkApp : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public BenchmarkApp(DatabaseProvider provider, string connectionString, DateOnly today)
    {
        Provider = provider;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"] = provider.ToString(),
            [$"ConnectionStrings:{DatabaseOptions.ConnectionName}"] = connectionString,
        }).Build();
        services = new ServiceCollection()
            .AddLogging(Log)
            .AddSingleton<TimeProvider>(new FixedClock(today))
            .AddSingleton<IViewerSource>(new OperatorViewerSource())
            .AddDevZone(configuration)
            .BuildServiceProvider();
    }

    public DatabaseProvider Provider { get; }

    // BENCHMARK_SQL=1 prints the statements of the application, and how long each took to be read.
    private static void Log(ILoggingBuilder logging)
    {
        if (Environment.GetEnvironmentVariable("BENCHMARK_SQL") is { Length: > 0 })
        {
            logging.AddConsole().AddFilter(DbLoggerCategory.Database.Command.Name, LogLevel.Debug);
        }
    }

    /// <summary>The pipeline every page uses: scope, log, authorise, validate, handle.</summary>
    public IAppSender SenderFor(Viewer viewer) => new ScopedSender(services.GetRequiredService<IServiceScopeFactory>(), new ViewerOf(viewer));

    public async Task<T> Ask<T>(Func<AppDbContext, Task<T>> question)
    {
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    public async Task FillAsync(SyntheticSettings settings)
    {
        await using var scope = services.CreateAsyncScope();
        await SyntheticDatabase.FillAsync(scope.ServiceProvider.GetRequiredService<AppDbContext>(), settings);
    }

    /// <summary>A server's database that an earlier run has filled.</summary>
    public Task<bool> IsFilledAsync() => Ask(async db => (await db.Database.GetAppliedMigrationsAsync()).Any() && await db.Projects.AnyAsync());

    /// <summary>A file that was kept from an earlier run may be of an earlier version.</summary>
    public async Task UpgradeAsync()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().UpgradeAsync();
    }

    /// <summary>An account as the door would hand it over.</summary>
    public Task<Viewer> ViewerAsync(string userName) => Ask(async db =>
    {
        var user = await db.Users.SingleAsync(u => u.UserName == userName);
        return new Viewer { Kind = ViewerKind.User, UserId = user.Id, Name = user.DisplayName, Role = user.Role, UnitId = user.UnitId, PostId = user.PostId };
    });

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class ViewerOf(Viewer viewer) : IViewerSource
    {
        public ValueTask<Viewer> GetViewerAsync(CancellationToken cancellationToken) => ValueTask.FromResult(viewer);
    }
}
