using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>Readers and the writer do not block each other (WAL), and a writer waits for another instead of failing.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string WriterPragmas = "PRAGMA journal_mode=WAL; " + Pragmas;
    private const string Pragmas = "PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=2147418112;";

    // Handles come back from the pool as they were left: each is set up once, not before every statement.
    private readonly ConditionalWeakTable<sqlite3, object> known = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (IsKnown(connection))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (IsKnown(connection))
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private bool IsKnown(DbConnection connection) => connection is SqliteConnection { Handle: { } handle } && !known.TryAdd(handle, string.Empty);

    // EF looks for a database through a read-only connection, which may not switch a restored file to WAL.
    private static string For(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? Pragmas : WriterPragmas;
}
