using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Paging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.GetProjectChoices;
using DevZoneCrm.Core.Supervision;
using DevZoneCrm.Core.Supervision.Domain;
using DevZoneCrm.Core.Supervision.GetSupervision;
using DevZoneCrm.Core.Supervision.SearchSupervision;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Supervision;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Supervision;

/// <summary>督办: the list says what is wrong in words, the page offers what its reader may do.</summary>
public sealed class SupervisionPagesTests : ComponentTest
{
    private static readonly Guid Id = Guid.NewGuid();

    private readonly IAppSender sender;

    public SupervisionPagesTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private SupervisionPagesTests(IAppSender sender)
        : base(services => services.AddSingleton(sender).AddSingleton(new ZoneCalendar(new StoppedClock())))
    {
        this.sender = sender;
        Answer(new SupervisionListDto(new Page<SupervisionRowDto>([Row, Row with { Id = Guid.NewGuid(), IsMasked = true, Title = null, Light = SupervisionLight.Green, Cause = null, Latest = "已报件" }], 2), new SupervisionCountsDto(1, 0, 1, 1, 0)));
    }

    private static SupervisionRowDto Row => new()
    {
        Id = Id, Year = 2026, Serial = 12, Title = "用地预审", Owner = "吴晓岚", Unit = "投资促进局", IssuedBy = "罗怡", IssuedOn = new(2026, 11, 2), DueOn = new(2026, 11, 18), FirstDueOn = new(2026, 11, 18),
        Light = SupervisionLight.Red, LightOn = new(2026, 11, 19), Cause = LightCause.Overdue, Level = EscalationLevel.UnitHead,
    };

    [Fact]
    public void List_WhenALightIsRed_SaysWhyInWordsThatNeedNoMouse()
    {
        var page = Show<SupervisionListPage>("/supervision", nameof(Permission.IssueSupervision));

        var rows = page.FindAll("tbody tr");
        rows[0].QuerySelector(".lamp")!.TextContent.ShouldContain("超过时限未办结");
        rows[0].QuerySelector(".due")!.TextContent.ShouldContain("2 天");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe($"/supervision/{Id}");
        rows[1].QuerySelector(".name a")!.TextContent.ShouldNotContain("用地");
        rows[1].QuerySelector(".latest")!.TextContent.ShouldContain("已报件");
        page.FindAll("nav.lights a").Count.ShouldBe(7);
        page.FindAll("a[href='/supervision/new']").ShouldNotBeEmpty();
    }

    [Fact]
    public void List_OfWhoAnswersAndIssuesNothing_BeginsWithTheOwnAndOffersNoIssue()
    {
        var page = Show<SupervisionListPage>("/supervision");

        page.FindAll("a[href='/supervision/new']").ShouldBeEmpty();
        _ = sender.Received().Send(Arg.Is<SearchSupervisionQuery>(q => q.Whose == SupervisionWhose.Mine), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void List_WhenTheAddressFilters_AsksForThatAndNamesTheWayBackFromNothing()
    {
        Answer(new SupervisionListDto(new Page<SupervisionRowDto>([], 0), new SupervisionCountsDto(0, 0, 0, 0, 0)));

        var page = Show<SupervisionListPage>("/supervision?whose=All&light=Red&q=%E7%94%A8%E5%9C%B0");

        _ = sender.Received().Send(Arg.Is<SearchSupervisionQuery>(q => q.Whose == SupervisionWhose.All && q.Light == SupervisionLight.Red && q.Text == "用地"), Arg.Any<CancellationToken>());
        page.Find(".empty a").GetAttribute("href").ShouldBe("/supervision?whose=All");
    }

    [Theory]
    [InlineData(true, false, "报进展", "销号")]
    [InlineData(false, true, "销号", "报进展")]
    public void Page_OffersWhatTheReaderMayDo(bool answers, bool issued, string offered, string missing)
    {
        Answer(Order with { May = new SupervisionMay { Note = answers, Report = answers, Close = issued, Withdraw = issued } });

        var page = Show<SupervisionPage>($"/supervision/{Id}", with: p => p.Add(x => x.Id, Id));

        var buttons = page.FindAll("header button, .actions button, button.dz-btn").Select(b => b.TextContent.Trim()).ToList();
        buttons.ShouldContain(b => b.Contains(offered, StringComparison.Ordinal));
        buttons.ShouldNotContain(b => b.Contains(missing, StringComparison.Ordinal));
        page.Find(".lamp").TextContent.ShouldContain("超过时限未办结");
        page.FindAll(".screen a[href^='/projects/']").ShouldBeEmpty("there is no project");
    }

    [Fact]
    public void Page_WhenItIsNotThere_SaysSoAndLeadsBack()
    {
        sender.Send(Arg.Any<GetSupervisionQuery>(), Arg.Any<CancellationToken>()).Returns(Result<SupervisionDto>.Failed(new Failure(FailureKind.NotFound, "NotFound", "没有", new Dictionary<string, string[]>())));

        Show<SupervisionPage>($"/supervision/{Id}", with: p => p.Add(x => x.Id, Id)).Find(".empty a").GetAttribute("href").ShouldBe("/supervision");
    }

    private static SupervisionDto Order => new()
    {
        Head = Row, Version = 3, Matter = "会同资规部门完成用地预审。", Owner = new SupervisionPostDto(Guid.NewGuid(), "吴晓岚", "科员", "投资促进局"), WorkingDaysLeft = -2, Yellows = 1,
        Steps = [new(1, SupervisionStepKind.Issued, new(2026, 11, 2), default, "罗怡", "会同资规部门完成用地预审。", null, null, null, new(2026, 11, 18)), new(2, SupervisionStepKind.Light, new(2026, 11, 19), default, string.Empty, null, SupervisionLight.Red, LightCause.Overdue, null, null)],
    };

    private void Answer(SupervisionListDto list)
    {
        sender.Send(Arg.Any<SearchSupervisionQuery>(), Arg.Any<CancellationToken>()).Returns(Result<SupervisionListDto>.Success(list));
        sender.Send(Arg.Any<GetProjectChoicesQuery>(), Arg.Any<CancellationToken>()).Returns(Result<ProjectChoicesDto>.Failed(new Failure(FailureKind.NotFound, "x", "x", new Dictionary<string, string[]>())));
    }

    private void Answer(SupervisionDto order) => sender.Send(Arg.Any<GetSupervisionQuery>(), Arg.Any<CancellationToken>()).Returns(Result<SupervisionDto>.Success(order));

    private IRenderedComponent<T> Show<T>(string address, string? permission = null, Action<ComponentParameterCollectionBuilder<T>>? with = null)
        where T : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<CascadingValue<ShellViewer>>(parameters => parameters
            .Add(c => c.Value, Viewer with { Permissions = new HashSet<string>(permission is null ? [] : [permission], StringComparer.Ordinal) })
            .AddChildContent<T>(child => with?.Invoke(child))).FindComponent<T>();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
    }
}
