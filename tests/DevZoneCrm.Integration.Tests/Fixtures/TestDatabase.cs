using DevZoneCrm.Infrastructure.Persistence;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>A database of one test: a copy of one that the real migrations made.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    public abstract DatabaseProvider Provider { get; }

    public abstract string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite ? await SqliteDatabase.CreateAsync() : await PostgreSqlDatabase.CreateAsync();

    public abstract ValueTask DisposeAsync();
}
