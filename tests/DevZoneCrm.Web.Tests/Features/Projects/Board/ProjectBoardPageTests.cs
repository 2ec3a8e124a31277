using Bunit;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Projects.Board;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Core.Projects.GetChangedCards;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Projects.Moves;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardStrip;
using DevZoneCrm.Web.Features.Projects.Board;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.Board;

public sealed class ProjectBoardPageTests : ComponentTest
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private readonly IAppSender _sender;

    public ProjectBoardPageTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private ProjectBoardPageTests(IAppSender sender)
        : base(services => services.AddSingleton(sender).AddSingleton(new ZoneCalendar(TimeProvider.System)))
    {
        _sender = sender;
        _sender.Send(Arg.Any<GetBoardChoicesQuery>(), Arg.Any<CancellationToken>()).Returns(Result<BoardChoicesDto>.Success(new BoardChoicesDto([], [], [])));
        _sender.Send(Arg.Any<GetBoardStripQuery>(), Arg.Any<CancellationToken>()).Returns(Result<BoardStripDto>.Success(new BoardStripDto([], 0, 0)));
    }

    [Fact]
    public async Task Drop_WhenRefused_LeavesTheCardAndSaysWhy()
    {
        var card = Card(ProjectStage.Intent);
        var page = RenderBoard(card);

        await page.InvokeAsync(() => page.Instance.DropAsync(card.Id, ProjectStage.Started));

        page.Find(".problem.quiet").TextContent.ShouldContain("先签约");
        page.Find("[data-stage='3']").QuerySelectorAll("[data-card]").Length.ShouldBe(1);
        page.Find("[data-stage='5']").QuerySelectorAll("[data-card]").ShouldBeEmpty();
        await _sender.DidNotReceive().Send(Arg.Any<ICommand<long>>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Menu_WhenOpened_ShowsWhatIsPossibleFirstAndTheReasonsOfTheRest()
    {
        var card = Card(ProjectStage.Intent);
        var page = RenderBoard(card);

        await page.InvokeAsync(() => page.Instance.OpenMenu(card.Id, 100, 100));

        var items = page.FindAll("[role=menu] [role=menuitem]");
        items[0].TextContent.ShouldContain("签约");
        items[0].TextContent.ShouldContain("要填 2 项");
        var refused = items.First(i => i.GetAttribute("aria-disabled") == "true");
        refused.TextContent.ShouldContain("开工、竣工、投产、达产");
        refused.TextContent.ShouldContain("先签约");
    }

    [Fact]
    public async Task Menu_WhenEscapeIsPressed_Closes()
    {
        var card = Card(ProjectStage.Lead);
        var page = RenderBoard(card);
        await page.InvokeAsync(() => page.Instance.OpenMenu(card.Id, 100, 100));

        Press(page.Find("[role=menu]"), "Escape");

        page.FindAll("[role=menu]").ShouldBeEmpty();
    }

    [Fact]
    public void Card_WhenMasked_ShowsItsCodeAndNoInvestor()
    {
        var page = RenderBoard(Card(ProjectStage.Lead) with { Name = "NT-0001", Investor = null, IsMasked = true });

        page.Find("[data-card] .name").TextContent.ShouldBe("NT-0001");
        page.Find("[data-card] .investor").TextContent.ShouldBe("投资方不公开");
        page.Find("[data-card] .step").TextContent.ShouldContain("不公开");
    }

    [Fact]
    public void Card_SaysForEveryColumnWhetherItMayBeDropped()
    {
        var page = RenderBoard(Card(ProjectStage.Intent));

        var moves = page.Find("[data-card]").GetAttribute("data-moves")!;

        moves.Length.ShouldBe(8);
        moves[3].ShouldBe(CardMoves.Yes);
        moves[4].ShouldBe(CardMoves.Letter(ProjectErrors.NotSignedYet));
    }

    [Fact]
    public void Head_ShowsTheServersTotalWithItsPartsApart()
    {
        var page = RenderBoard(Card(ProjectStage.Intent));

        var head = page.Find("[data-stage='3'] .head").TextContent;

        head.ShouldContain("41");
        head.ShouldContain("人民币40亿");
        head.ShouldContain("US$1亿");
        page.Find("[data-stage='3'] .more").TextContent.ShouldContain("还有 40 个");
    }

    [Fact]
    public async Task Live_WhenAnotherMovesTheCard_ItGlowsInItsNewColumnAndTheMenuStaysOpen()
    {
        var card = Card(ProjectStage.Intent);
        var page = RenderBoard(card);
        await page.InvokeAsync(() => page.Instance.OpenMenu(card.Id, 100, 100));
        Answers(card with { Version = 4, Stage = ProjectStage.Signed });

        Feed.Publish(Notice(card, 4));

        page.WaitForAssertion(() => page.Find("[data-stage='4']").QuerySelectorAll("[data-card]").Length.ShouldBe(1), Patience);
        page.Find("[data-stage='3']").QuerySelectorAll("[data-card]").ShouldBeEmpty();
        page.Find("[data-stage='4'] .count").TextContent.ShouldBe("7");
        page.Find("[role=listitem]:has([data-card])").ClassList.ShouldContain("moved");
        page.FindAll("[role=menu]").Count.ShouldBe(1);
        page.Find(".find input").GetAttribute("value").ShouldBeNull("a value that is written again would take typed letters away");
    }

    [Fact]
    public async Task Live_WhileACardIsDragged_WaitsForTheDrop()
    {
        var card = Card(ProjectStage.Intent);
        var page = RenderBoard(card);
        Answers(card with { Version = 4, Stage = ProjectStage.Signed });
        await page.InvokeAsync(() => page.Instance.Dragging(true));

        Feed.Publish(Notice(card, 4));
        await Task.Delay(300);
        page.Find("[data-stage='3']").QuerySelectorAll("[data-card]").Length.ShouldBe(1);
        await page.InvokeAsync(() => page.Instance.Dragging(false));

        page.WaitForAssertion(() => page.Find("[data-stage='4']").QuerySelectorAll("[data-card]").Length.ShouldBe(1), Patience);
    }

    [Fact]
    public async Task Live_WhenTheBoardShowsThatVersionAlready_AsksNothing()
    {
        var card = Card(ProjectStage.Intent);
        var page = RenderBoard(card);

        Feed.Publish(Notice(card, card.Version));
        await Task.Delay(300);

        await _sender.DidNotReceive().Send(Arg.Any<GetChangedCardsQuery>(), Arg.Any<CancellationToken>());
        page.FindAll(".moved").ShouldBeEmpty();
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private LiveFeed Feed => Services.GetRequiredService<LiveFeed>();

    private static ChangeNotice Notice(BoardCardDto card, long version) =>
        new(70, "周敏", null, [new TouchedProject(card.Id, version, card.Stage, ProjectStage.Signed)], ["Project"], isBroad: false);

    private void Answers(BoardCardDto now)
    {
        var total = Core.Reports.Counting.Figure.Of([new CountedGroup { Currency = Currency.Cny, Count = 7, Sum = 700 }]);
        _sender.Send(Arg.Any<GetChangedCardsQuery>(), Arg.Any<CancellationToken>()).Returns(Result<ChangedCardsDto>.Success(new ChangedCardsDto(
            DateTimeOffset.UnixEpoch,
            new Dictionary<Guid, BoardCardDto> { [now.Id] = now },
            new Dictionary<ProjectStage, Core.Reports.Counting.Figure> { [ProjectStage.Intent] = Core.Reports.Counting.Figure.Zero, [ProjectStage.Signed] = total })));
    }

    private static BoardCardDto Card(ProjectStage stage) => new()
    {
        Id = Guid.NewGuid(),
        Version = 3,
        Code = "NT-0001",
        Name = "固态电池中试基地",
        Investor = "赣固新能源",
        Investment = Money.FromWan(260_000, Currency.Cny),
        Stage = stage,
        StageOn = Today.AddDays(-22),
        DaysInStage = 22,
        UnitName = "招商一局",
        Confidentiality = Confidentiality.Internal,
        Health = ProjectHealth.OnTrack,
        Moves = ProjectMoves.Of(new MoveSubject(stage, ProjectStatus.Active, false, false, true), Core.Common.Security.Viewer.Operator),
    };

    private IRenderedComponent<ProjectBoardPage> RenderBoard(BoardCardDto card)
    {
        var total = Core.Reports.Counting.Figure.Of(
        [
            new CountedGroup { Currency = Currency.Cny, Count = 40, Sum = 4_000_000_000 },
            new CountedGroup { Currency = Currency.Usd, RateE4 = 71_000, Count = 1, Sum = 10_000_000_000 },
        ]);
        var columns = BoardHeads.Stages.Select(s => new BoardColumnDto(s, s == card.Stage ? total : Core.Reports.Counting.Figure.Zero, s == card.Stage ? [card] : []));
        _sender.Send(Arg.Any<GetProjectBoardQuery>(), Arg.Any<CancellationToken>())
            .Returns(Result<ProjectBoardDto>.Success(new ProjectBoardDto(Today, DateTimeOffset.UnixEpoch, 7.1m, 2026, [.. columns])));
        return Render<ProjectBoardPage>();
    }
}
