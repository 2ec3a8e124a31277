using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Setup;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Integration.Tests.Setup;

public sealed class ZoneSetupTests
{
    private static readonly NewAccount Administrator = new() { UserName = "admin", Password = "Long-enough-2026", Role = Role.Admin };

    [Theory]
    [OnBoth]
    public async Task Create_FromEachShippedProfile_BringsItsUnitsChainsAndRates(DatabaseProvider provider)
    {
        ZoneProfile.Shipped().Count.ShouldBe(3);
        foreach (var profile in ZoneProfile.Shipped())
        {
            await using var app = await TestApp.StartAsync(provider);

            await app.Services.GetRequiredService<ZoneSetup>().CreateAsync(new ZoneChoice(profile.Id, null), Administrator);

            (await app.Ask(db => db.Zones.SingleAsync())).Name.ShouldBe(profile.Name);
            (await app.Ask(db => db.Units.CountAsync())).ShouldBe(profile.Organisation().Units.Count);
            (await app.Ask(db => db.Chains.CountAsync())).ShouldBeGreaterThan(3);
            var rates = await app.Ask(db => db.ExchangeRates.ToDictionaryAsync(r => r.Year, r => r.Rate));
            rates[2021].ShouldBe(6.4515m);
            rates.Keys.Order().ShouldBe(Enumerable.Range(2015, 12));
            (await app.Ask(db => db.Projects.AnyAsync())).ShouldBeFalse();
        }
    }

    [Theory]
    [OnBoth]
    public async Task Create_WhenRatesWereImportedBefore_KeepsThem(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.Add(new ExchangeRate(2021, 70_000));

        await app.Services.GetRequiredService<ZoneSetup>().CreateAsync(new ZoneChoice("suxitong", null), Administrator);

        var rates = await app.Ask(db => db.ExchangeRates.ToDictionaryAsync(r => r.Year, r => r.Rate));
        rates[2021].ShouldBe(7m);
        rates[2022].ShouldBe(6.7261m);
    }
}
