using DevZoneCrm.Infrastructure.Dispatch;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DevZoneCrm.Infrastructure.Persistence;

/// <summary>For dotnet-ef only: makes the contexts without a host.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteAppDbContext>
{
    public SqliteAppDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite("Data Source=:memory:").Options, new ViewerContext(), TimeProvider.System, new Mediator(_ => null!));
}

/// <inheritdoc cref="SqliteDesignTimeFactory"/>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlAppDbContext>
{
    public PostgreSqlAppDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlAppDbContext>().UseNpgsql("Host=localhost").Options, new ViewerContext(), TimeProvider.System, new Mediator(_ => null!));
}
