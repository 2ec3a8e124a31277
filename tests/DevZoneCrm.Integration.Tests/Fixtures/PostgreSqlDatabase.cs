using DevZoneCrm.Infrastructure.Dispatch;
using DevZoneCrm.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DevZoneCrm.Integration.Tests.Fixtures;

public sealed class PostgreSqlDatabase : TestDatabase
{
    private const string Template = "devzone_template";

    private static readonly Lazy<Task<PostgreSqlCluster>> Migrated = new(() => Task.Run(MigrateAsync));
    private static int last;

    private readonly PostgreSqlCluster cluster;
    private readonly string name;

    private PostgreSqlDatabase(PostgreSqlCluster cluster, string name)
    {
        this.cluster = cluster;
        this.name = name;
    }

    public override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    public override string ConnectionString => cluster.ConnectionString(name);

    public static async Task<PostgreSqlDatabase> CreateAsync()
    {
        var server = await Migrated.Value;
        var database = new PostgreSqlDatabase(server, $"devzone_{Interlocked.Increment(ref last)}");
        // Copying its files is twice as quick as copying its pages through the log, and there are hundreds of copies.
        await server.ExecuteAsync($"CREATE DATABASE {database.name} TEMPLATE {Template} STRATEGY FILE_COPY");
        return database;
    }

    public override async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await cluster.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task<PostgreSqlCluster> MigrateAsync()
    {
        var server = await PostgreSqlCluster.GetAsync();
        await server.ExecuteAsync($"CREATE DATABASE {Template}");
        var options = new DbContextOptionsBuilder<PostgreSqlAppDbContext>().UseNpgsql(server.ConnectionString(Template) + ";Pooling=false").Options;
        await using var db = new PostgreSqlAppDbContext(options, new ViewerContext(), TimeProvider.System, new Mediator(_ => null!));
        await db.Database.MigrateAsync();
        return server;
    }
}
