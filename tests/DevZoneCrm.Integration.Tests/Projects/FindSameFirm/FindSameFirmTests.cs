using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Matching;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.FindSameFirm;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.FindSameFirm;

public sealed class FindSameFirmTests
{
    [Theory]
    [OnBoth]
    public async Task Find_WhenAnotherUnitHasTheFirm_TellsUnitAndDayOnly(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        await app.Add(new ProjectBuilder { UnitId = other.Id, Investor = "南通伊仕生物技术股份有限公司" }.Build());
        var staff = A.User(Role.Staff, own.Id);

        var hint = (await app.SendAs(staff, new FindSameFirmQuery("伊仕生物技术"))).Value.ShouldHaveSingleItem();
        var prefix = (await app.SendAs(staff, new FindSameFirmQuery("伊仕生"))).Value;

        hint.ShouldBe(new SameFirmDto { Match = FirmMatch.Probable, Unit = "招商二局", Since = new DateOnly(2026, 1, 5) });
        prefix.ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Find_WhenTheProjectIsVisible_NamesItByHowSureItIs(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var own = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = own.Id, Name = "减速机", Investor = "伊仕生物技术（南通）有限公司", Then = p => p.SetInvestors([new Investor("伊仕生物技术（南通）有限公司", "91320691MA10001800")]) }.Build());
        var staff = A.User(Role.Staff, own.Id);

        (await Match("伊仕生")).ShouldBe(FirmMatch.Hint);
        (await Match("伊仕生物技术")).ShouldBe(FirmMatch.Probable);
        (await Match("伊仕生物技术研究院")).ShouldBe(FirmMatch.Hint);
        (await Match("别的公司", "91320691ma10001800")).ShouldBe(FirmMatch.Same);
        (await app.SendAs(staff, new FindSameFirmQuery("伊"))).Value.ShouldBeEmpty();

        async Task<FirmMatch> Match(string name, string? credit = null)
        {
            var found = (await app.SendAs(staff, new FindSameFirmQuery(name, credit))).Value.ShouldHaveSingleItem();
            found.Name.ShouldBe("减速机");
            return found.Match;
        }
    }

    [Theory]
    [OnBoth]
    public async Task Find_WhenTheOtherProjectIsSecretOrOver_StaysSilent(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        await app.Store(db => db.AddRange(
            new ProjectBuilder { UnitId = other.Id, Investor = "氢擎动力", Confidentiality = Confidentiality.Secret }.Build(),
            new ProjectBuilder { UnitId = other.Id, Investor = "氢擎动力", Then = p => p.Lose(new DateOnly(2026, 2, 1), "落户外地", null, TestClock.StartDay) }.Build()));

        (await app.SendAs(A.User(Role.Staff, own.Id), new FindSameFirmQuery("氢擎动力"))).Value.ShouldBeEmpty();
    }
}
