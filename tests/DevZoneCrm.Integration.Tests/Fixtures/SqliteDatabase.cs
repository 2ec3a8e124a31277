using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DevZoneCrm.Integration.Tests.Fixtures;

public sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lazy<Task<byte[]>> Migrated = new(() => Task.Run(MigrateAsync));

    private readonly string folder;

    private SqliteDatabase(string folder) => this.folder = folder;

    public override DatabaseProvider Provider => DatabaseProvider.Sqlite;

    public override string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "devzone.db") }.ToString();

    public static async Task<SqliteDatabase> CreateAsync()
    {
        var database = new SqliteDatabase(Directory.CreateTempSubdirectory("devzone-tests-").FullName);
        await File.WriteAllBytesAsync(Path.Combine(database.folder, "devzone.db"), await Migrated.Value);
        return database;
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        var template = Directory.CreateTempSubdirectory("devzone-tests-").FullName;
        try
        {
            var file = Path.Combine(template, "devzone.db");
            var options = new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite($"Data Source={file};Pooling=False").Options;
            await using (var db = new SqliteAppDbContext(options, new ViewerContext(), TimeProvider.System, new Mediator(_ => null!)))
            {
                await db.Database.MigrateAsync();
                await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=DELETE");
            }

            return await File.ReadAllBytesAsync(file);
        }
        finally
        {
            Directory.Delete(template, recursive: true);
        }
    }
}
