using Bunit;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Notices.CountUnread;
using DevZoneCrm.Core.Notices.Domain;
using DevZoneCrm.Core.Notices.MarkNoticesRead;
using DevZoneCrm.Core.Notices.SearchNotices;
using DevZoneCrm.Web.Components.Layout;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Layout;

public sealed class NoticeBellTests : ComponentTest
{
    private static readonly Guid User = Guid.NewGuid();
    private static readonly NoticeRowDto Notice = new(Guid.NewGuid(), NoticeKind.ClaimToConfirm, NoticeTopic.Claims, "陈晨申报“长江精密”签约，等您认定", "/confirmations/1", DateTimeOffset.UtcNow, false);

    private readonly IAppSender sender;

    public NoticeBellTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private NoticeBellTests(IAppSender sender)
        : base(services =>
        {
            services.AddScoped(_ => sender);
            services.AddSingleton(new LiveFeed(TimeProvider.System));
            services.AddSingleton(new ZoneCalendar(TimeProvider.System));
        })
    {
        this.sender = sender;
        Count(3);
        sender.Send(Arg.Any<SearchNoticesQuery>(), Arg.Any<CancellationToken>()).Returns(Result<NoticeListDto>.Success(new NoticeListDto([Notice], 1, 3)));
        sender.Send(Arg.Any<MarkNoticesReadCommand>(), Arg.Any<CancellationToken>()).Returns(Result<int>.Success(1));
    }

    [Fact]
    public void Bell_WhenThereIsSomethingNew_SaysHowMuchAndOpensTheNewest()
    {
        var bell = Render<NoticeBell>(p => p.Add(c => c.Viewer, Viewer with { UserId = User }));

        bell.Find(".unread-count").TextContent.ShouldBe("3");
        bell.Find(".bell-trigger").TextContent.ShouldContain("通知，3 条未读");
        Click(bell.Find(".bell-trigger"));

        bell.WaitForAssertion(() => bell.Find("a.line").GetAttribute("href").ShouldBe(Notice.Link));
        Count(2);
        Click(bell.Find("a.line"));

        bell.WaitForAssertion(() => bell.Find(".unread-count").TextContent.ShouldBe("2"));
        _ = sender.Received(1).Send(new MarkNoticesReadCommand(Notice.Id), Arg.Any<CancellationToken>());
    }

    [Fact]
    public void Bell_WhenSomebodyIsTold_CountsAgainForThatPersonOnly()
    {
        var bell = Render<NoticeBell>(p => p.Add(c => c.Viewer, Viewer with { UserId = User }));
        var feed = Services.GetRequiredService<LiveFeed>();
        Count(4);

        feed.Publish(new ChangeNotice(1, "别人", null, [], [], false) { Told = new HashSet<Guid> { Guid.NewGuid() } });
        feed.Publish(new ChangeNotice(2, "别人", null, [], [], false) { Told = new HashSet<Guid> { User } });

        bell.WaitForAssertion(() => bell.Find(".unread-count").TextContent.ShouldBe("4"), TimeSpan.FromSeconds(5));
    }

    private void Count(int unread) => sender.Send(Arg.Any<CountUnreadNoticesQuery>(), Arg.Any<CancellationToken>()).Returns(Result<int>.Success(unread));
}
