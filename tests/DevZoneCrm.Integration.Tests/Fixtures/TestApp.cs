using System.Collections.Concurrent;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Hosting;
using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>The application below the web, wired as in production, on a database of its own.</summary>
public sealed class TestApp : IAsyncDisposable
{
    // What is registered is the same every time: looking through all of it once for each database is enough.
    private static readonly ConcurrentDictionary<DatabaseProvider, bool> Validated = new();

    private readonly DirectoryInfo files = Directory.CreateTempSubdirectory("devzone-files-");
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private TestApp(TestDatabase database, IReadOnlyDictionary<string, string?>? settings)
    {
        this.database = database;
        Configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}"] = database.Provider.ToString(),
            [$"ConnectionStrings:{DatabaseOptions.ConnectionName}"] = database.ConnectionString,
            ["Files:Folder"] = files.FullName,
            ["Files:MaxMegabytes"] = "1",
        }).AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal)).Build();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IViewerSource>(new FixedViewerSource(() => Viewer))
            .AddDevZone(Configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = Validated.TryAdd(database.Provider, true) });
    }

    public TestClock Clock { get; } = new();

    public IConfiguration Configuration { get; }

    public IServiceProvider Services => services;

    /// <summary>Who sends; the operator until the test says otherwise.</summary>
    public Viewer Viewer { get; set; } = Viewer.Operator;

    /// <param name="settings">Of the configuration, beside the usual.</param>
    public static async Task<TestApp> StartAsync(DatabaseProvider provider, IReadOnlyDictionary<string, string?>? settings = null) => new(await TestDatabase.CreateAsync(provider), settings);

    public Task<Result<T>> Send<T>(ICommand<T> command, CancellationToken cancellationToken = default) => Sender(() => Viewer).Send(command, cancellationToken);

    public Task<Result<T>> Send<T>(IQuery<T> query) => Sender(() => Viewer).Send(query);

    public Task<Result<T>> SendAs<T>(Viewer viewer, ICommand<T> command) => Sender(() => viewer).Send(command);

    public Task<Result<T>> SendAs<T>(Viewer viewer, IQuery<T> query) => Sender(() => viewer).Send(query);

    /// <summary>A question to the database in a scope of its own.</summary>
    public async Task<T> Ask<T>(Func<AppDbContext, Task<T>> question)
    {
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    /// <summary>Changes data past the commands, in a scope of its own, and saves; as the operator.</summary>
    public async Task Store(Action<AppDbContext> change)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ViewerContext>().Viewer = Viewer.Operator;
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        change(db);
        await db.SaveChangesAsync();
    }

    public async Task<T> Add<T>(T entity)
        where T : class
    {
        await Store(db => db.Add(entity));
        return entity;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
        files.Delete(recursive: true);
    }

    private ScopedSender Sender(Func<Viewer> viewer) => new(services.GetRequiredService<IServiceScopeFactory>(), new FixedViewerSource(viewer));
}
