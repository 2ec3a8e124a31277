using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Persistence;

public sealed class MigrationTests
{
    [Theory]
    [OnBoth]
    public async Task Migrations_WhenModelChanges_AreNotForgotten(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);

        (await app.Ask(db => Task.FromResult(db.Database.HasPendingModelChanges()))).ShouldBeFalse("add a migration for both databases");
        (await app.Ask(db => db.Database.GetAppliedMigrationsAsync())).ShouldNotBeEmpty();
        (await app.Ask(db => db.Database.GetPendingMigrationsAsync())).ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Database_WhenAskedForItsKind_IsTheOneUnderTest(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);

        (await app.Ask(db => Task.FromResult(db.Database.ProviderName))).ShouldBe(provider == DatabaseProvider.Sqlite ? "Microsoft.EntityFrameworkCore.Sqlite" : "Npgsql.EntityFrameworkCore.PostgreSQL");
    }
}
