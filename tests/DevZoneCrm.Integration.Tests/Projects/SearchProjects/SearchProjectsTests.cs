using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.SearchProjects;

public sealed class SearchProjectsTests
{
    [Theory]
    [OnBoth]
    public async Task Search_WhenSortedByAnything_PagesWithoutGapsOrRepeats(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        await app.Store(db =>
        {
            db.Add(new ExchangeRate(2026, 71_000));
            db.AddRange(Enumerable.Range(0, 7).Select(i => new ProjectBuilder { UnitId = unit.Id, Amount = i % 2 == 0 ? A.Yi(1 + (i / 3)) : A.UsdWan(1000 * i) }.Build()));
        });

        foreach (var sort in Enum.GetValues<ProjectSort>())
        {
            var seen = new List<string>();
            for (var page = 1; page <= 3; page++)
            {
                var list = (await app.Send(new SearchProjectsQuery { Sort = sort, Page = page, PageSize = 3 })).Value;
                list.Page.Total.ShouldBe(7);
                list.Sum.UsdWan.ShouldBe(9000);
                seen.AddRange(list.Page.Rows.Select(r => r.Code));
            }

            seen.Distinct().Count().ShouldBe(7, sort.ToString());
        }
    }

    [Theory]
    [OnBoth]
    public async Task Search_WhenEveryFilterIsGiven_FindsTheOne(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, other, chain) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")), await app.Add(A.Chain()));
        var person = await app.Add(A.Person());
        var post = await app.Add(A.Post(person.Id, unit.Id));
        var wanted = new ProjectBuilder
        {
            UnitId = unit.Id, ChainId = chain.Id, OwnerPostId = post.Id, Name = "Mini LED 芯片_二期", Sector = Sector.Manufacturing, Tags = InvestorTags.Listed | InvestorTags.Fortune500,
            Then = p => p.SetKeyLists([new KeyListMark(2026, KeyListLevel.City)]),
        };
        await app.Store(db => db.AddRange(wanted.Build(), new ProjectBuilder { UnitId = other.Id, Name = "Mini LED 芯片X二期" }.Build()));

        var list = (await app.Send(new SearchProjectsQuery
        {
            Filter = new ProjectFilter
            {
                Text = "led 芯片_", UnitIds = [unit.Id], ChainIds = [chain.Id], Stages = [ProjectStage.Lead], Statuses = [ProjectStatus.Active], OwnerPostId = post.Id,
                KeyList = new KeyListMark(2026, KeyListLevel.City), Sector = Sector.Manufacturing, Tag = InvestorTags.Listed, Confidentiality = Confidentiality.Internal, MinYi = 12,
            },
        })).Value;

        var row = list.Page.Rows.ShouldHaveSingleItem();
        (row.Code, row.Owner, row.Chain, row.KeyLists.Count).ShouldBe((wanted.Code, "陈晨", "高端装备", 1));
        (await app.Send(new SearchProjectsQuery { Filter = new ProjectFilter { MinYi = 12.01m } })).Value.Page.Total.ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Search_WhenTheTextIsMasked_FindsNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (own, other) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        await app.Add(new ProjectBuilder { UnitId = other.Id, Code = "HX-77", Name = "碳化硅衬底", Investor = "晶湛半导体" }.Build());
        await app.Add(new ProjectBuilder { UnitId = own.Id, Code = "HX-88", Name = "氢能电堆", Investor = "氢擎动力", Confidentiality = Confidentiality.Secret, CodeName = "海燕" }.Build());
        var head = A.User(Role.UnitHead, own.Id);
        var director = A.User(Role.Director);

        (await Found(head, "碳化硅")).ShouldBeEmpty();
        (await Found(head, "晶湛")).ShouldBeEmpty();
        var masked = (await Found(head, "hx-77")).ShouldHaveSingleItem();
        (masked.DisplayName, masked.Investor, masked.Owner, masked.IsMasked).ShouldBe(("HX-77", null, null, true));
        (await Found(director, "碳化硅")).ShouldHaveSingleItem().IsMasked.ShouldBeFalse();
        (await Found(director, "氢能")).ShouldBeEmpty();
        var secret = (await Found(director, "海燕")).ShouldHaveSingleItem();
        (secret.DisplayName, secret.Investor).ShouldBe(("海燕", null));
        (await Found(head, "海燕")).ShouldBeEmpty();

        async Task<IReadOnlyList<ProjectRowDto>> Found(Viewer viewer, string text) =>
            (await app.SendAs(viewer, new SearchProjectsQuery { Filter = new ProjectFilter { Text = text } })).Value.Page.Rows;
    }

    [Theory]
    [OnBoth]
    public async Task Search_WhenTheFilterMakesNoSense_IsRefusedInWords(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);

        var nothingCounted = await app.Send(new SearchProjectsQuery { Filter = new ProjectFilter { Counted = new CountedFilter() } });
        var noPeriod = await app.Send(new SearchProjectsQuery { Filter = new ProjectFilter { Counted = new CountedFilter { Flow = Core.Reports.Counting.FlowKind.Signed, PeriodCode = "2021-13" } } });
        var hugePage = await app.Send(new SearchProjectsQuery { PageSize = 5000 });

        nothingCounted.IsSuccess.ShouldBeFalse();
        noPeriod.Failure!.Code.ShouldBe("Period.Unknown");
        hugePage.Failure!.Fields.Keys.ShouldContain("PageSize");
    }
}
