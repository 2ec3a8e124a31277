using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings;
using DevZoneCrm.Core.Meetings.Domain;
using DevZoneCrm.Core.Meetings.DropAgendaItem;
using DevZoneCrm.Core.Meetings.GetMeeting;
using DevZoneCrm.Core.Meetings.GetMeetingPosts;
using DevZoneCrm.Core.Meetings.GetMeetings;
using DevZoneCrm.Core.Meetings.GetMinutes;
using DevZoneCrm.Core.Meetings.MoveAgendaItem;
using DevZoneCrm.Core.Meetings.PublishMinutes;
using DevZoneCrm.Core.Meetings.ShowAgendaItem;
using DevZoneCrm.Infrastructure.Export;
using DevZoneCrm.Web.Features.Meetings;
using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Meetings;

/// <summary>Meetings: list, agenda, the big screen and the minutes.</summary>
public sealed class MeetingPagesTests : ComponentTest
{
    private static readonly Guid Id = Guid.NewGuid();
    private static readonly Guid First = Guid.NewGuid();
    private static readonly Guid Second = Guid.NewGuid();

    private readonly IAppSender sender;

    public MeetingPagesTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private MeetingPagesTests(IAppSender sender)
        : base(services => services.AddSingleton(sender).AddSingleton(new ZoneCalendar(new StoppedClock())).AddSingleton(new WorkingCalendar([])))
    {
        this.sender = sender;
        sender.Send(Arg.Any<ICommand<long>>(), Arg.Any<CancellationToken>()).Returns(Result<long>.Success(8));
        sender.Send(Arg.Any<GetMeetingPostsQuery>(), Arg.Any<CancellationToken>()).Returns(Result<IReadOnlyList<MeetingPost>>.Success([new MeetingPost(Guid.NewGuid(), "张蕾", "局长", "投资促进局")]));
    }

    [Fact]
    public void List_WhenAMeetingRuns_ShowsItFirstWithTheWayToTheScreen_AndUnitsCyclesByTheirUnit()
    {
        var week = new CycleTerms("周例会", new CycleRule(MeetingRhythm.Week, 1, RestDayRule.NextWorkingDay), new TimeOnly(9, 0), null, null, [], [], null, [AgendaSection.Moved]);
        sender.Send(Arg.Any<GetMeetingsQuery>(), Arg.Any<CancellationToken>()).Returns(Result<MeetingsDto>.Success(new MeetingsDto(
            [Head(MeetingState.Running), Head(MeetingState.Planned) with { Id = Guid.NewGuid() }], [], [], 0,
            [new MeetingCycleDto(Guid.NewGuid(), 1, week, new(2026, 1, 1), null, null, null), new MeetingCycleDto(Guid.NewGuid(), 1, week, new(2026, 1, 1), null, null, "投资促进局")]) { MaySetCycles = true }));

        var page = Show<MeetingsPage>("/meetings");

        page.FindAll(".ahead li")[0].QuerySelector(".mark a")!.GetAttribute("href").ShouldBe($"/meetings/{Id}/run");
        page.FindAll(".ahead li")[1].QuerySelector(".mark").ShouldBeNull();
        page.FindAll("nav.cycles a")[2].TextContent.ShouldContain("投资促进局");
        page.FindAll("a[href='/settings/meetings']").ShouldNotBeEmpty();
        page.FindAll("button.dz-btn-primary").ShouldBeEmpty("who holds none plans none");
    }

    [Fact]
    public void Agenda_OfWhoHoldsIt_IsOrderedAndDroppedByButtons()
    {
        Answer(Meeting(MeetingState.Planned));

        var page = ShowMeeting<MeetingPage>();
        Click(page.FindAll(".item .order button")[4]);
        Click(page.FindAll(".item .order button")[2]);

        _ = sender.Received().Send(new MoveAgendaItemCommand(Id, 7, "b", null), Arg.Any<CancellationToken>());
        _ = sender.Received().Send(new DropAgendaItemCommand(Id, 7, "a"), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Agenda_OfWhoTakesPart_ShowsMaskedItemsByCodeWithoutALinkAndNoOrder()
    {
        Answer(Meeting(MeetingState.Planned) with { MayHold = false });

        var page = ShowMeeting<MeetingPage>();

        page.FindAll(".item .order").ShouldBeEmpty();
        var items = page.FindAll(".items > li.item");
        items[0].QuerySelector(".name a")!.GetAttribute("href").ShouldBe("/projects/NT-1");
        items[1].QuerySelector(".name a").ShouldBeNull();
        items[1].QuerySelector(".name")!.TextContent.ShouldContain("NT-2");
        items[2].QuerySelector(".line")!.TextContent.ShouldContain("2026-11-24");
        page.Markup.ShouldContain("承诺到期");
    }

    [Fact]
    public void Wall_WhenKeysArePressed_TurnsEveryScreenAndComesBackToTheWholeAgenda()
    {
        Answer(Meeting(MeetingState.Running) with { CurrentItemId = First });

        var page = ShowMeeting<MeetingRunPage>();
        page.Find(".stage h2").TextContent.ShouldBe("恒科电芯");
        Press(page.Find("main"), "ArrowRight");

        page.Find(".stage h2").TextContent.ShouldBe("NT-2");
        _ = sender.Received().Send(new ShowAgendaItemCommand(Id, Second), Arg.Any<CancellationToken>());
        Press(page.Find("main"), "s");
        page.Find(".stage h2").TextContent.ShouldBe("远洋精工", "the next section");
        Press(page.Find("main"), "Home");
        page.FindAll(".overview li").Count.ShouldBe(3);
        _ = sender.Received().Send(new ShowAgendaItemCommand(Id, null), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Wall_WhenTheMinutesArePublished_AsksTwice()
    {
        Answer(Meeting(MeetingState.Running));
        var page = ShowMeeting<MeetingRunPage>();

        Click(page.Find("button.publish"));
        _ = sender.DidNotReceive().Send(Arg.Any<PublishMinutesCommand>(), Arg.Any<CancellationToken>());
        Click(page.Find("button.publish"));

        _ = sender.Received(1).Send(new PublishMinutesCommand(Id, 7), Arg.Any<CancellationToken>());
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"/meetings/{Id}/minutes");
    }

    [Fact]
    public void Wall_OfWhoOnlyFollows_TurnsNothingAndNotesNothing()
    {
        Answer(Meeting(MeetingState.Running) with { CurrentItemId = First, MayHold = false });

        var page = ShowMeeting<MeetingRunPage>();
        Press(page.Find("main"), "ArrowRight");

        page.FindAll("form.note").ShouldBeEmpty();
        page.Find(".stage h2").TextContent.ShouldBe("恒科电芯");
        _ = sender.DidNotReceive().Send(Arg.Any<ShowAgendaItemCommand>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Minutes_WhenSomethingIsHidden_SaySoAndListEachDecisionWithOwnerAndDate()
    {
        var item = new MinutesItem(AgendaSection.Moved, null, new AgendaFacts { Title = "恒科电芯" }, [new MinutesDecision(1, "落实用地指标", "张蕾", "投资促进局", new(2026, 11, 27))]);
        sender.Send(Arg.Any<GetMinutesQuery>(), Arg.Any<CancellationToken>()).Returns(Result<MinutesDto>.Success(new MinutesDto(
            Id, new MinutesContent { Zone = "示例开发区", Name = "周例会", Number = 12, HeldOn = new(2026, 11, 23), From = new(9, 0), To = new(9, 40), Present = ["张蕾（投资促进局）"], Items = [item] }, default, "林可", 2)));

        var page = ShowMeeting<MinutesPage>();

        var paper = page.Find("article.paper").TextContent;
        paper.ShouldContain("落实用地指标");
        paper.ShouldContain("张蕾");
        page.Markup.ShouldContain("2");
        page.Find("a[download]").GetAttribute("href").ShouldBe($"/export/meetings/{Id}");
        page.FindAll("p.dz-muted.dz-no-print").Count.ShouldBe(1);
    }

    [Fact]
    public void Minutes_WhenASectionIsLong_NamesItsItemsInOneParagraphAndSaysInFullWhatWasDecidedOn()
    {
        MinutesItem Item(string title, params MinutesDecision[] decisions) => new(AgendaSection.Stuck, null, new AgendaFacts { Title = title, Sign = AgendaSign.Stuck, Days = 210, Unit = "投资促进局" }, decisions);
        var content = new MinutesContent { Zone = "示例开发区", Name = "周例会", HeldOn = new(2026, 11, 23), Items = [.. "甲乙丙丁戊".Select(c => Item($"项目{c}")), Item("项目己", new MinutesDecision(1, "约谈投资方", "张蕾", null, new(2026, 11, 27)))] };

        var body = MinutesDraft.Of(content, Services.GetRequiredService<IStringLocalizer<MeetingTexts>>()).Where(p => p.Kind == DocxKind.Body).Select(p => p.Text).ToList();

        body.Count.ShouldBe(3);
        body[0].ShouldStartWith("1．项目己，投资促进局，停留210天");
        body[1].ShouldBe("会议通报 5 项：项目甲（停留210天）；项目乙（停留210天）；项目丙（停留210天）；项目丁（停留210天）；项目戊（停留210天）。");
        body[2].ShouldContain("约谈投资方");
    }

    private static MeetingRowDto Head(MeetingState state) => new() { Id = Id, Name = "周例会", HeldOn = new(2026, 11, 23), StartsAt = new(9, 0), Place = "第一会议室", State = state };

    private static MeetingDto Meeting(MeetingState state) => new()
    {
        Head = Head(state), Version = 7, MayHold = true, SinceOn = new(2026, 11, 16), Sections = [AgendaSection.Moved, AgendaSection.Stuck, AgendaSection.Commitments],
        Items =
        [
            new(First, "a", AgendaSection.Moved, new AgendaFacts { Title = "恒科电芯", Code = "NT-1", Sign = AgendaSign.Moved }, "/projects/NT-1", false, null),
            new(Second, "b", AgendaSection.Stuck, new AgendaFacts { Title = "NT-2", Code = "NT-2", Sign = AgendaSign.Stuck, Days = 210 }, null, true, null),
            new(Guid.NewGuid(), "c", AgendaSection.Commitments, new AgendaFacts { Title = "远洋精工", Sign = AgendaSign.DueSoon, Days = 1, DueOn = new(2026, 11, 24), Text = "寄样品" }, null, false, null),
        ],
    };

    private void Answer(MeetingDto meeting) => sender.Send(Arg.Any<GetMeetingQuery>(), Arg.Any<CancellationToken>()).Returns(Result<MeetingDto>.Success(meeting));

    private IRenderedComponent<T> Show<T>(string address)
        where T : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<T>();
    }

    private IRenderedComponent<T> ShowMeeting<T>()
        where T : IComponent => Render<T>(p => p.TryAdd("Id", Id));

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);
    }
}
