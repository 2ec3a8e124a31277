using System.Collections.Concurrent;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Seeding;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>The shipped demonstrations, each loaded once and read by every test of the group; none of them changes a project.</summary>
public sealed class Demonstration : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(DatabaseProvider Provider, string Profile), Lazy<Task<TestApp>>> loaded = new();

    public Task<TestApp> OfAsync(DatabaseProvider provider, string profile) =>
        loaded.GetOrAdd((provider, profile), key => new(() => LoadAsync(key.Provider, key.Profile))).Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var app in loaded.Values)
        {
            await (await app.Value).DisposeAsync();
        }
    }

    private static async Task<TestApp> LoadAsync(DatabaseProvider provider, string profile)
    {
        var app = await TestApp.StartAsync(provider);
        await app.Services.GetRequiredService<DemoLoader>().LoadAsync(profile);
        return app;
    }
}

[CollectionDefinition(Name)]
public sealed class DemonstrationGroup : ICollectionFixture<Demonstration>
{
    public const string Name = "demonstration";
}
