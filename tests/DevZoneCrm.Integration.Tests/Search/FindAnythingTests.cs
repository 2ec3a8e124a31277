using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Search.FindAnything;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Infrastructure.Persistence.Searching;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Search;

public sealed class FindAnythingTests
{
    [Theory]
    [OnBoth]
    public async Task Find_ByCharactersInitialsOrCode_FindsProjectAndFirm(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Code = "HX-2024-077", Name = "碳化硅衬底", Investor = "重庆晶湛半导体有限公司" }.Build());
        await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());

        foreach (var text in new[] { "化硅", "thg", "THGCD", "2024-077", "hx2024077", "晶湛", "重慶晶湛", "cqjz", "zqjz" })
        {
            var found = (await app.Send(new FindAnythingQuery(text))).Value;
            found.Projects.ShouldHaveSingleItem(text).Code.ShouldBe("HX-2024-077");
        }

        (await app.Send(new FindAnythingQuery("cqjz"))).Value.Firms.ShouldBe(["重庆晶湛半导体有限公司"]);
        (await app.Send(new FindAnythingQuery("化硅"))).Value.Firms.ShouldBeEmpty();
        foreach (var text in new[] { "", " ", "碳", "%_", "没有这个" })
        {
            (await app.Send(new FindAnythingQuery(text))).Value.Projects.ShouldBeEmpty();
        }
    }

    [Theory]
    [OnBoth]
    public async Task Find_ByNameInitialsOrPhone_FindsPeopleInTheirPostOfToday(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit("招商一局"));
        var person = await app.Add(new Person("曾晓岚", "0513-0000 0123"));
        var post = await app.Add(A.Post(person.Id, unit.Id));
        await app.Add(A.Person("陈晨"));

        foreach (var text in new[] { "晓岚", "zxl", "cxl", "0000012", "00000123" })
        {
            var hit = (await app.Send(new FindAnythingQuery(text))).Value.People.ShouldHaveSingleItem(text);
            (hit.Name, hit.PostId, hit.Unit).ShouldBe(("曾晓岚", post.Id, "招商一局"));
        }
    }

    [Theory]
    [OnBoth]
    public async Task Find_WhenMasked_AnswersToTheCodeAlone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        await app.Add(new ProjectBuilder { UnitId = other.Id, Code = "HX-77", Name = "碳化硅衬底", Investor = "晶湛半导体" }.Build());
        await app.Add(new ProjectBuilder { UnitId = own.Id, Code = "HX-88", Name = "氢能电堆", Investor = "氢擎动力", Confidentiality = Confidentiality.Secret, CodeName = "海燕" }.Build());
        var (head, director) = (A.User(Role.UnitHead, own.Id), A.User(Role.Director));

        foreach (var text in new[] { "碳化硅", "thg", "晶湛", "jzbdt", "氢能", "海燕", "hy" })
        {
            var found = await Found(head, text);
            found.Projects.ShouldBeEmpty(text);
            found.Firms.ShouldBeEmpty(text);
        }

        var masked = (await Found(head, "hx-77")).Projects.ShouldHaveSingleItem();
        (masked.DisplayName, masked.Investor, masked.IsMasked).ShouldBe(("HX-77", null, true));
        (await Found(director, "thg")).Projects.ShouldHaveSingleItem().DisplayName.ShouldBe("碳化硅衬底");
        (await Found(director, "氢擎")).Projects.ShouldBeEmpty();
        (await Found(director, "haiyan")).Projects.ShouldBeEmpty();
        (await Found(director, "海燕")).Projects.ShouldHaveSingleItem().DisplayName.ShouldBe("海燕");

        async Task<FindingsDto> Found(Viewer viewer, string text) => (await app.SendAs(viewer, new FindAnythingQuery(text))).Value;
    }

    [Theory]
    [OnBoth]
    public async Task Texts_WhenProjectsAreRenamedOrReinvested_Follow(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "碳化硅衬底" }.Build());
        await app.Store(db =>
        {
            var stored = db.Projects.Include(p => p.Investors).Single(p => p.Id == project.Id);
            stored.ReviseFacts(stored.Facts with { Name = "氮化镓外延" });
            stored.SetInvestors([new Investor("苏州纳维科技")]);
        });

        (await app.Send(new FindAnythingQuery("碳化"))).Value.Projects.ShouldBeEmpty();
        (await app.Send(new FindAnythingQuery("dhj"))).Value.Projects.ShouldHaveSingleItem();
        (await app.Send(new FindAnythingQuery("纳维"))).Value.Projects.ShouldHaveSingleItem();
    }

    [Theory]
    [OnBoth]
    public async Task Fill_WhenTextsAreMissing_MakesThemOnce(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "碳化硅衬底" }.Build());
        await app.Ask(db => db.SearchTexts.ExecuteDeleteAsync());

        await app.Ask(async db => { await SearchTexts.FillAsync(db); await SearchTexts.FillAsync(db); return 0; });

        (await app.Ask(db => db.SearchTexts.CountAsync())).ShouldBe(1);
        (await app.Send(new FindAnythingQuery("thg"))).Value.Projects.ShouldHaveSingleItem();
    }
}
