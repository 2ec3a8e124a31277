using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.Data.Sqlite;

namespace DevZoneCrm.Benchmarks;

/// <summary>Where the synthetic projects lie: a SQLite file, and a database of a PostgreSQL server that lives as long as this process.</summary>
internal static class Databases
{
    public const string Name = "devzone_benchmarks";

    public const string Folder = "artifacts/benchmarks";

    public static string SqliteFile(int projects) => $"Data Source={Path.Combine(Directory.CreateDirectory(Folder).FullName, $"synthetic-{projects}.db")}";

    /// <summary>The same file once more, for a run that writes.</summary>
    public static string Copy(string connection)
    {
        SqliteConnection.ClearAllPools();
        var from = new SqliteConnectionStringBuilder(connection).DataSource;
        var to = Path.Combine(Path.GetDirectoryName(from)!, "written.db");
        foreach (var ending in new[] { "", "-wal", "-shm" })
        {
            File.Delete(to + ending);
        }

        File.Copy(from, to);
        return $"Data Source={to}";
    }

    public static async Task<string> PostgreSqlAsync()
    {
        var server = await PostgreSqlCluster.GetAsync();
        await server.ExecuteAsync("CREATE DATABASE " + Name);
        return server.ConnectionString(Name);
    }

    public static DatabaseProvider Provider(string name) => Enum.Parse<DatabaseProvider>(name, ignoreCase: true);
}
