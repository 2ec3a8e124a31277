using AngleSharp.Dom;
using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Months.Domain;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Zones.GetZoneRules;
using DevZoneCrm.Web.Features.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Web.Tests.Features.Overview;

public sealed class OverviewPageTests : ComponentTest
{
    private readonly IAppSender sender;

    public OverviewPageTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private OverviewPageTests(IAppSender sender)
        : base(services => services.AddSingleton(sender).AddSingleton(new ZoneCalendar(Clock())))
    {
        this.sender = sender;
        Answer(Overview());
    }

    [Fact]
    public void Page_WhenShown_EveryFigureOpensItsList()
    {
        var page = Show("/overview?period=2021&minYi=10");

        var figures = page.FindAll("strong.dz-figure, td.dz-num .strong, .values b, li b, .side b").ToList();
        figures.Count.ShouldBeGreaterThan(30);
        foreach (var figure in figures)
        {
            var link = figure.Closest("a").ShouldNotBeNull(figure.OuterHtml).GetAttribute("href").ShouldNotBeNull();
            link.ShouldStartWith("/projects?");
            if (!link.Contains("list=", StringComparison.Ordinal))
            {
                link.ShouldContain("minYi=10");
            }
        }
    }

    [Fact]
    public void Page_WhenShown_AsksForWhatTheAddressSays()
    {
        Show("/overview?period=2024-H1&minYi=5&minUsdWan=3000&unit=%E6%8B%9B%E5%95%86%E5%B1%80&asOf=2024-06-01");

        _ = sender.Received().Send(new GetOverviewQuery("2024-H1", new Threshold(5, 3000), new CountingFilter("招商局"), new DateOnly(2024, 6, 1)), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Page_WhenNothingIsSaid_AsksForThisMonth()
    {
        Show("/overview");

        _ = sender.Received().Send(new GetOverviewQuery("2021-12", Threshold.None, CountingFilter.None), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Stepper_WhenPressed_GoesToTheNextPeriodAndKeepsTheRest()
    {
        var page = Show("/overview?period=2021-Q4&minYi=10&asOf=2021-11-30");

        Click(page.FindAll(".stepper > button")[^1]);

        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/overview?period=2022-Q1&minYi=10");
    }

    [Fact]
    public void Tile_WhenLastYearWasZero_ShowsNoPercentage()
    {
        var page = Show("/overview?period=2021");

        var change = page.Find("[data-flow=Producing] .change").TextContent;
        change.ShouldContain("+2个");
        change.ShouldNotContain("%");
    }

    [Fact]
    public void Tile_WhenLessThanLastYear_ShowsATrueMinus() =>
        Show("/overview?period=2021").Find("[data-flow=Signed] .change").TextContent.ShouldContain("−1个");

    [Fact]
    public void Tile_WhenDollarsAreInIt_ShowsTheParts() =>
        Show("/overview?period=2021").Find("[data-flow=Started] .parts").TextContent.ShouldBe("人民币12亿 · US$2亿");

    [Theory]
    [InlineData(12, 12, true)]
    [InlineData(12, 11, false)]
    [InlineData(0, 0, false)]
    public void KeyLists_SayAllStartedOnlyWhenItIsTrue(int listed, int started, bool expected)
    {
        Answer(Overview() with { KeyLists = new Dictionary<KeyListLevel, KeyListFigure> { [KeyListLevel.Province] = new(0, 0), [KeyListLevel.City] = new(listed, started) } });

        Show("/overview?period=2021").Markup.Contains("全部开工", StringComparison.Ordinal).ShouldBe(expected);
    }

    [Fact]
    public void Page_WhenNothingCounts_SaysWhatToDo()
    {
        var none = new ComparedFigure(Figure.Zero, Figure.Zero);
        Answer(Overview() with { Flows = Enum.GetValues<FlowKind>().ToDictionary(k => k, _ => none), Stocks = Enum.GetValues<StockKind>().ToDictionary(k => k, _ => none) });

        Show("/overview?period=2021-03").Find("a[href='/overview?period=2021']").TextContent.ShouldContain("2021");
    }

    [Fact]
    public void Page_WhenRefused_ShowsTheSentence()
    {
        sender.Send(Arg.Any<GetOverviewQuery>(), Arg.Any<CancellationToken>())
            .Returns(Result<OverviewDto>.Failed(new Failure(FailureKind.Rule, "Rates.Missing", "缺 2014 年汇率。", new Dictionary<string, string[]>())));

        Show("/overview?period=2014").Find("[role=alert]").TextContent.ShouldContain("缺 2014 年汇率。");
    }

    private static TimeProvider Clock()
    {
        var clock = Substitute.For<TimeProvider>();
        clock.GetUtcNow().Returns(new DateTimeOffset(2021, 12, 31, 2, 0, 0, TimeSpan.Zero));
        return clock;
    }

    private static Figure Of(int count, decimal yi, decimal usdWan = 0) => Figure.Of(
    [
        new CountedGroup { Bucket = 3, Count = count, Sum = (long)(yi * 100_000_000) },
        .. usdWan > 0 ? [new CountedGroup { Bucket = 3, Currency = Core.Common.Money.Currency.Usd, RateE4 = 65_000, Count = 1, Sum = (long)(usdWan * 1_000_000) }] : Array.Empty<CountedGroup>(),
    ]);

    [Fact]
    public void Page_WhenTheZoneOpensWithAThreshold_PutsItIntoTheAddressUnlessEverySizeIsAskedFor()
    {
        sender.Send(Arg.Any<GetZoneRulesQuery>(), Arg.Any<CancellationToken>())
            .Returns(Result<ZoneRulesDto>.Success(new ZoneRulesDto(1, 10, [10, 50], StageLimits.Default)));

        Show("/overview?period=2021");
        Address().ShouldBe("/overview?period=2021&minYi=10");
        Show("/overview?period=2021&minYi=0");
        Address().ShouldBe("/overview?period=2021&minYi=0");

        string Address() => new Uri(Services.GetRequiredService<NavigationManager>().Uri).PathAndQuery;
    }

    private static OverviewDto Overview()
    {
        PeriodParser.TryParse("2021", out var period).ShouldBeTrue();
        var flow = new ComparedFigure(Of(2, 24), Of(3, 30));
        return new OverviewDto
        {
            Period = period,
            Rule = RuleContent.Shipped,
            Basis = CountingBasis.Zone,
            Headline = FlowKind.Signed,
            ClosedBefore = [],
            YearBefore = period.YearBefore(),
            AsOf = period.To,
            MonthBefore = new DateOnly(2021, 11, 30),
            Flows = Enum.GetValues<FlowKind>().ToDictionary(k => k, k => k switch
            {
                FlowKind.Producing => new ComparedFigure(Of(2, 24), Figure.Zero),
                FlowKind.Started => new ComparedFigure(Of(1, 12, 20_000), Of(1, 10)),
                _ => flow,
            }),
            Stocks = Enum.GetValues<StockKind>().ToDictionary(k => k, _ => flow),
            Tiers = [new OverviewTier(null, 2, 240_000, 1, 120_000), new OverviewTier(20, 0, 0, 0, 0)],
            Months = [.. Enumerable.Range(1, 12).Select(m => new OverviewMonth(2021, m, Of(m % 3, m), Of(1, 10), false))],
            Units = [new OverviewShare(Guid.NewGuid(), "招商局", Of(2, 24))],
            Chains = [new OverviewShare(Guid.NewGuid(), "新能源", Of(1, 12)), new OverviewShare(null, "", Of(1, 12))],
            Sectors = [new OverviewSector(Sector.Manufacturing, new Dictionary<FlowKind, int> { [FlowKind.Signed] = 2, [FlowKind.Started] = 1, [FlowKind.Completed] = 0 })],
            KeyLists = new Dictionary<KeyListLevel, KeyListFigure> { [KeyListLevel.Province] = new(3, 3), [KeyListLevel.City] = new(9, 9) },
            Rates = new Dictionary<int, decimal> { [2021] = 6.4515m },
            UnitChoices = [],
            ChainChoices = [],
        };
    }

    private void Answer(OverviewDto data) =>
        sender.Send(Arg.Any<GetOverviewQuery>(), Arg.Any<CancellationToken>()).Returns(Result<OverviewDto>.Success(data));

    private IRenderedComponent<OverviewPage> Show(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<OverviewPage>();
    }
}
