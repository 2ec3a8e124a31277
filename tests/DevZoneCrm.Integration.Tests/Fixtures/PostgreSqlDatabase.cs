using System.Collections.Concurrent;
using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>A database of the run's server. Making one takes half a second, emptying one some milliseconds: a test that ends leaves its database, empty, to the next.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private const string Template = "devzone_template";

    // Rows that were deleted stay in the files, and nothing tidies up on this server.
    private const int MostUses = 40;

    private static readonly Lazy<Task<Emptying>> Migrated = new(() => Task.Run(MigrateAsync));
    private static readonly ConcurrentBag<PostgreSqlDatabase> Empty = [];
    private static int last;

    private readonly PostgreSqlCluster cluster;
    private readonly string name;
    private int uses;

    private PostgreSqlDatabase(PostgreSqlCluster cluster, string name)
    {
        this.cluster = cluster;
        this.name = name;
    }

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    public override string ConnectionString => cluster.ConnectionString(name);

    public static async Task<PostgreSqlDatabase> CreateAsync()
    {
        var (server, _) = await Migrated.Value;
        if (!Empty.TryTake(out var database))
        {
            database = new PostgreSqlDatabase(server, $"devzone_{Interlocked.Increment(ref last)}");
            // Copying its files is quicker than copying its pages through the log.
            await server.ExecuteAsync($"CREATE DATABASE {database.name} TEMPLATE {Template} STRATEGY FILE_COPY");
        }

        database.uses++;
        return database;
    }

    public override async ValueTask DisposeAsync()
    {
        if (uses < MostUses && await TryEmptyAsync())
        {
            Empty.Add(this);
            return;
        }

        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await cluster.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    // A test that left something running in its database is not waited for: the database goes.
    private async Task<bool> TryEmptyAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables of the model.
            command.CommandText = (await Migrated.Value).Sql;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static async Task<Emptying> MigrateAsync()
    {
        var server = await PostgreSqlCluster.GetAsync();
        await server.ExecuteAsync($"CREATE DATABASE {Template}");
        var options = new DbContextOptionsBuilder<PostgreSqlAppDbContext>().UseNpgsql(server.ConnectionString(Template) + ";Pooling=false").Options;
        await using var db = new PostgreSqlAppDbContext(options, new ViewerContext(), TimeProvider.System, new Mediator(_ => null!));
        await db.Database.MigrateAsync();
        var tables = await db.Database.SqlQuery<string>($"""SELECT format('%I', tablename) AS "Value" FROM pg_tables WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory'""").ToListAsync();
        var counters = await db.Database.SqlQuery<string>($"""SELECT format('%I', sequencename) AS "Value" FROM pg_sequences WHERE schemaname = 'public'""").ToListAsync();
#pragma warning disable EF1002 // Names of tables of the model.
        (await db.Database.SqlQueryRaw<int>(string.Join(" UNION ALL ", tables.Select(t => $"SELECT count(*)::int AS \"Value\" FROM {t}"))).ToListAsync()).Sum().ShouldBe(0, "the migrations alone make no rows: emptying is all there is to do");
#pragma warning restore EF1002
        return new(server, string.Join(";\n",
            [
                "SET lock_timeout = '5s'", "BEGIN", "SET LOCAL session_replication_role = replica",
                .. tables.Select(t => $"DELETE FROM {t}"),
                .. counters.Select(c => $"SELECT setval('{c}', 1, false)"),
                "COMMIT",
            ]));
    }

    private sealed record Emptying(PostgreSqlCluster Server, string Sql);
}
