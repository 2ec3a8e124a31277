using DevZoneCrm.Infrastructure.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DevZoneCrm.Infrastructure.Backup;

/// <summary>A consistent copy of the database while it is in use, and the way back.</summary>
public sealed class DatabaseBackup(AppDbContext db)
{
    private const string OurTable = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";

    public async Task BackUpAsync(string path, CancellationToken cancellationToken)
    {
        var partial = path + ".partial";
        File.Delete(partial);
        if (db.Database.IsNpgsql())
        {
            await PostgreSqlTools.RunAsync("pg_dump", ["--format=custom", "--no-owner", $"--file={partial}"], Connection(), cancellationToken);
        }
        else
        {
            await using var source = await OpenAsync(Connection(), cancellationToken);
            // Without journal files beside it: a backup is one file.
            await using var target = await OpenAsync(FileConnection(partial, SqliteOpenMode.ReadWriteCreate), cancellationToken);
            source.BackupDatabase(target);
            await ExecuteAsync(target, "PRAGMA journal_mode=DELETE", cancellationToken);
        }

        File.Move(partial, path, overwrite: true);
    }

    /// <exception cref="InvalidDataException">The file is no backup of this application.</exception>
    public async Task RestoreAsync(string path, CancellationToken cancellationToken)
    {
        if (db.Database.IsNpgsql())
        {
            await PostgreSqlTools.RunAsync("pg_restore", ["--list", path], Connection(), cancellationToken);
            await PostgreSqlTools.RunAsync("pg_restore", ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error", "--dbname={database}", path], Connection(), cancellationToken);
            return;
        }

        await using var source = await OpenBackupAsync(path, cancellationToken);
        await using var target = await OpenAsync(Connection(), cancellationToken);
        source.BackupDatabase(target);
    }

    private static async Task<SqliteConnection> OpenBackupAsync(string path, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(FileConnection(path, SqliteOpenMode.ReadOnly));
        try
        {
            await connection.OpenAsync(cancellationToken);
            var isOurs = await ExecuteAsync(connection, OurTable, cancellationToken) is > 0L && await ExecuteAsync(connection, "PRAGMA quick_check", cancellationToken) is "ok";
            return isOurs ? connection : throw new InvalidDataException(path);
        }
        catch (Exception exception) when (exception is SqliteException or InvalidDataException)
        {
            await connection.DisposeAsync();
            throw new InvalidDataException(path, exception);
        }
    }

    private string Connection() => db.Database.GetConnectionString() ?? throw new InvalidOperationException("no connection string");

    private static string FileConnection(string path, SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();

    private static async Task<SqliteConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task<object?> ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements are constants of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
