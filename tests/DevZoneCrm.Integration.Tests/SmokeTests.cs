using DevZoneCrm.Core.Projects.RegisterLead;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests;

public sealed class SmokeTests
{
    [Theory]
    [OnBoth]
    public async Task Send_WhenLeadIsRegistered_StoresIt(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());

        var result = await app.Send(new RegisterLeadCommand { Name = "精密减速机", Investor = "甲公司；乙公司", AmountWan = 12_000, UnitId = unit.Id });

        result.Failure.ShouldBeNull();
        (await app.Ask(db => db.Projects.Include(p => p.Investors).SingleAsync())).Investors.Count.ShouldBe(2);
    }
}
