using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Race;
using DevZoneCrm.Core.Race.Awards.Domain;
using DevZoneCrm.Core.Race.Awards.GetAwards;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Core.Race.GetRaceChart;
using DevZoneCrm.Core.Race.GetRaceStandings;
using DevZoneCrm.Core.Race.GetRaceUnit;
using DevZoneCrm.Web.Features.Race;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Web.Tests.Features.Race;

public sealed class RacePageTests : ComponentTest
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    private readonly IAppSender sender;

    public RacePageTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private RacePageTests(IAppSender sender)
        : base(services => services.AddSingleton(sender).AddSingleton(new ZoneCalendar(Clock())))
    {
        this.sender = sender;
        Answer(Head());
        sender.Send(Arg.Any<GetAwardsQuery>(), Arg.Any<CancellationToken>()).Returns(Result<RaceAwardsDto>.Success(new RaceAwardsDto(2026, [new RaceHolderDto(One, "招商一局", null, null, new RaceQuarter(2025, 4), 2, 1)], [], [])));
        sender.Send(Arg.Any<GetRaceChartQuery>(), Arg.Any<CancellationToken>()).Returns(Result<RaceChartDto>.Success(new RaceChartDto(new(2026, 1, 1), 12, 3,
            [new RaceLineDto(One, "招商一局", "一局", null, [0, 10, 30]), new RaceLineDto(Two, "招商二局", "二局", null, [5, 5, 28])])));
    }

    [Fact]
    public void Page_WhenShown_EachUnitOpensItsScoreAndSaysHowItMovedAndWhatIsMissing()
    {
        var page = Show<RacePage>("/race?period=2026-Q1&asOf=2026-03-20");

        var rows = page.FindAll("section.group tbody tr");
        rows[0].TextContent.ShouldContain("升1位");
        rows[0].TextContent.ShouldContain("+12.40分");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe($"/race/{One}?period=2026-Q1&asOf=2026-03-20");
        rows[0].QuerySelector(".flag")!.TextContent.ShouldContain("流动红旗 连续 2 季");
        rows[1].TextContent.ShouldContain("降1位");
        rows[1].QuerySelector(".flag").ShouldBeNull();
        rows[1].QuerySelector(".gap")!.TextContent.ShouldBe("再有 2 个亿元开工可超过 招商一局");
        page.Markup.ShouldContain("示例规则");
        _ = sender.Received().Send(new GetRaceStandingsQuery("2026-Q1", new DateOnly(2026, 3, 20)), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Page_WhenTheRaceOfYearsIsNotSet_SaysWhoSetsItAndWhere()
    {
        Answer(Head() with { IsUnset = true, Period = RacePeriod.Years(2026, 2028) });

        var page = Show<RacePage>("/race?period=2026..2028");

        page.Find(".empty").TextContent.ShouldContain("考核办");
        page.Find(".empty a").GetAttribute("href").ShouldBe(RaceAddress.Rules);
    }

    [Fact]
    public void Chart_WhenStepped_ShowsTheMonthAndATwinOfAllMonthsForThoseWhoListen()
    {
        var page = Show<RacePage>("/race");
        page.FindAll(".name b").Select(b => b.TextContent).ShouldBe(["30.00", "28.00"]);

        Click(page.FindAll(".play button")[0]);

        page.FindAll(".name b").Select(b => b.TextContent).ShouldBe(["10.00", "5.00"]);
        page.Find("output").TextContent.ShouldBe("2026年2月");
        page.FindAll(".dz-sr tbody td").Select(td => td.TextContent).ShouldBe(["0.00", "10.00", "30.00", "5.00", "5.00", "28.00"]);
        Fire(page.Find("input[type=range]"), "oninput", new ChangeEventArgs { Value = "0" });
        page.Find("output").TextContent.ShouldBe("2026年1月");
    }

    [Fact]
    public void Unit_WhenSomeProjectsAreNotForTheViewer_ShowsTheirSumOnly()
    {
        sender.Send(Arg.Any<GetRaceUnitQuery>(), Arg.Any<CancellationToken>()).Returns(Result<RaceUnitDto>.Success(new RaceUnitDto
        {
            Head = Head(),
            Row = Row(One, "招商一局", 1, null),
            Units = 2,
            Projects =
            [
                new RaceProjectDto(Guid.NewGuid(), "HX1", "光伏玻璃", true, 5.85m, 0, [Entry(7.8m) with { ClaimId = Guid.NewGuid() }, Entry(-1.95m) with { Cause = RaceCause.NotStarted, TakesBack = RaceMilestone.Signed, TakesBackOn = new(2026, 1, 2) }]),
                new RaceProjectDto(Guid.NewGuid(), "HX2", "HX2", false, 7.8m, 0, [Entry(7.8m) with { Parts = null }]),
            ],
            ProjectCount = 2,
            Hidden = new RaceHiddenDto(3, 12.5m, 0),
        }));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/race/{One}");

        var page = Render<RaceUnitPage>(p => p.Add(u => u.Id, One));

        page.Find(".hidden").TextContent.ShouldContain("其他项目（不可见）3 笔，合计 +12.50 分");
        page.FindAll("h3 a").Select(a => a.TextContent).ShouldBe(["光伏玻璃"], "a masked project's page cannot be opened");
        var entries = page.FindAll(".entry");
        entries[0].TextContent.ShouldContain("T3 40 × 15% × 1.3 × 100% = 7.80");
        entries[0].TextContent.ShouldContain("系数 1.3 = 1 + 主导产业链 0.2 + 上市公司 0.1");
        entries[0].QuerySelector(".links a")!.GetAttribute("href")!.ShouldStartWith("/confirmations/");
        entries[1].TextContent.ShouldContain("收回 2026-01-02 的签约得分");
        entries[1].QuerySelector(".links a")!.GetAttribute("href").ShouldBe("/race/rules#clause-deductions");
        entries[2].QuerySelector(".parts").ShouldBeNull();
        page.Find(".formula").TextContent.ShouldContain("得分 = P = 100.00");
    }

    [Fact]
    public void Labels_WhenHeadsMeet_AreMovedApartAndStayInThePlot()
    {
        RaceLabels.Apart([50, 50, 98, 99], 6).ShouldBe([50, 56, 94, 100]);
        RaceLabels.Apart([0, 1, 2], 6).ShouldBe([0, 6, 12]);
    }

    [Theory]
    [InlineData("0,190", 0, 50, 4)]
    [InlineData("-3,190", -50, 50, 5)]
    [InlineData("0", 0, 1, 1)]
    public void Scale_WhenPointsAreGiven_HoldsThemAndZero(string points, int low, int step, int steps) =>
        RaceScale.Of(points.Split(',').Select(p => decimal.Parse(p, System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(new RaceScale(low, step, steps));

    private static TimeProvider Clock()
    {
        var clock = Substitute.For<TimeProvider>();
        clock.GetUtcNow().Returns(new DateTimeOffset(2026, 3, 20, 2, 0, 0, TimeSpan.Zero));
        return clock;
    }

    private static RaceEntryDto Entry(decimal points) => new()
    {
        Id = Guid.NewGuid(),
        UnitId = One,
        On = new(2026, 3, 1),
        Milestone = RaceMilestone.Signed,
        Tier = "T3",
        Full = 40,
        Share = 15,
        Multiplier = 1.3m,
        Base = 1,
        Parts = [new RacePartDto(MultiplierParts.LeadingChain, 0.2m), new RacePartDto(MultiplierParts.Listed, 0.1m)],
        Split = 100,
        Points = points,
        IsLive = true,
    };

    private static RaceHeadDto Head() => new(RacePeriod.OfYear(2026), new(2026, 3, 20), new(2026, 3, 13), 1, "race-default-v1", "三年赛马（默认）", true, true, "2026..2028", false, 0.6m, 10_000, []);

    private static RaceRowDto Row(Guid unit, string name, int rank, RaceGap? gap) =>
        new(unit, name, name[2..], rank, 100, null, 100, 30, 0, new RaceMoveDto(rank == 1 ? 1 : -1, rank == 1 ? 12.4m : 0, false), gap, []);

    private void Answer(RaceHeadDto head) => sender.Send(Arg.Any<GetRaceStandingsQuery>(), Arg.Any<CancellationToken>()).Returns(Result<RaceStandingsDto>.Success(
        new RaceStandingsDto(head, [new RaceGroupDto(null, null, [Row(One, "招商一局", 1, null), Row(Two, "招商二局", 2, new RaceGap("招商一局", 3.2m, 2))])])));

    private IRenderedComponent<T> Show<T>(string address)
        where T : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<T>();
    }
}
