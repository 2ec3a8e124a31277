using DevZoneCrm.Core.Activities;
using DevZoneCrm.Core.Activities.Calendars;
using DevZoneCrm.Core.Activities.Calendars.CreateCalendarFeed;
using DevZoneCrm.Core.Activities.Calendars.GetCalendar;
using DevZoneCrm.Core.Activities.Calendars.RevokeCalendarFeed;
using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.EditActivity;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Activities.Photos.AddActivityPhoto;
using DevZoneCrm.Core.Activities.Photos.GetActivityPhoto;
using DevZoneCrm.Core.Activities.SearchActivities;
using DevZoneCrm.Core.Activities.WithdrawActivity;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Activities;

public sealed class TripAndStayTests
{
    private static readonly DateOnly Today = TestClock.StartDay;

    // The head of a PNG; more is not looked at.
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];

    [Theory]
    [OnBoth]
    public async Task Log_WhenATripWithStops_SavesAllOnceAndWithdrawsThemTogether(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var stop = new ActivityStop(Guid.NewGuid(), scene.Project.Id, new ActivityFacts { Kind = ActivityKind.Visit, On = Today.AddDays(-1), Content = "看厂房" }, new NextStepPlan("送方案", Today));
        var trip = new LogActivityCommand(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Trip, On = Today.AddDays(-2), Days = 2, City = "上海", LedByPostId = scene.Post.Id, Result = "两家有意向" })
        {
            Stops = [stop, new(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Visit, On = Today.AddDays(-2), Firm = "某公司", Content = "初谈" })],
        };

        var logged = (await app.SendAs(scene.Staff, trip)).Value;
        (await app.SendAs(scene.Staff, trip)).Value.ShouldBe(logged, "sent again, nothing is added");

        var rows = (await app.SendAs(scene.Staff, new SearchActivitiesQuery())).Value.Rows;
        rows.Count.ShouldBe(3);
        rows.Single(r => r.Kind == ActivityKind.Trip).Stops.ShouldBe(2);
        rows.Where(r => r.Kind == ActivityKind.Visit).ShouldAllBe(r => r.PartOfId == trip.Id && r.City == "上海" && r.LedByPostId == scene.Post.Id);
        (await app.Ask(db => db.Projects.SingleAsync())).NextStep.ShouldBe("送方案");
        var moved = trip.Facts with { On = Today.AddDays(-1), Days = 1, UnitId = scene.Unit.Id };
        (await app.SendAs(scene.Staff, new EditActivityCommand(trip.Id, logged.Version, moved))).Failure!.Code.ShouldBe(ActivityErrors.StopOutsideTrip);
        (await app.SendAs(scene.Staff, new WithdrawActivityCommand(trip.Id, logged.Version, "没去成"))).Failure.ShouldBeNull();
        (await app.SendAs(scene.Staff, new SearchActivitiesQuery())).Value.Total.ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Log_WhenStationedOnATakenDay_IsRefusedByName(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        LogActivityCommand Stay(int from, int days) => new(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Stationed, On = Today.AddDays(from), Days = days, City = "上海" });

        var first = (await app.SendAs(scene.Staff, Stay(-10, 5))).Value;
        (await app.SendAs(scene.Staff, Stay(-6, 2))).Failure!.Code.ShouldBe(ActivityErrors.StationedTwice);
        (await app.SendAs(scene.Staff, Stay(-14, 6))).Failure!.Code.ShouldBe(ActivityErrors.StationedTwice);
        (await app.SendAs(scene.Staff, Stay(-5, 2))).Failure.ShouldBeNull("the day after is free");
        (await app.SendAs(scene.Staff, new EditActivityCommand(first.ActivityId, first.Version, Stay(-10, 6).Facts))).Failure!.Code.ShouldBe(ActivityErrors.StationedTwice);
        (await app.SendAs(scene.Staff, new WithdrawActivityCommand(first.ActivityId, first.Version, "记错"))).Failure.ShouldBeNull();
        (await app.SendAs(scene.Staff, Stay(-10, 5))).Failure.ShouldBeNull("what was withdrawn takes no day");
    }

    [Theory]
    [OnBoth]
    public async Task Photo_WhenAdded_IsKeptOnceAndShownOnlyWithItsActivity(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var visit = (await app.SendAs(scene.Staff, new LogActivityCommand(Guid.NewGuid(), scene.Project.Id, new ActivityFacts { Kind = ActivityKind.Visit, On = Today, Content = "看厂" }))).Value;
        var id = Guid.NewGuid();
        AddActivityPhotoCommand Photo(byte[] bytes) => new(id, visit.ActivityId, "现场.png", new MemoryStream(bytes), new PhotoFacts(new DateTime(2026, 11, 20, 9, 30, 0), 31.23, 121.47));

        (await app.SendAs(scene.Staff, Photo([.. "文字"u8]))).Failure.ShouldNotBeNull();
        (await app.SendAs(scene.Staff, Photo(Picture))).Value.ShouldBe(id);
        (await app.SendAs(scene.Staff, Photo(Picture))).Value.ShouldBe(id);
        (await app.SendAs(A.User(Role.Staff), Photo(Picture))).Failure!.Kind.ShouldBe(FailureKind.NotFound);

        var photo = (await app.SendAs(scene.Staff, new SearchActivitiesQuery())).Value.Rows[0].Photos.ShouldHaveSingleItem();
        (photo.Name, photo.TakenAt, photo.Latitude).ShouldBe(("现场.png", new DateTime(2026, 11, 20, 9, 30, 0), 31.23));
        (await app.SendAs(A.User(Role.Staff), new GetActivityPhotoQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        await using var content = (await app.SendAs(scene.Staff, new GetActivityPhotoQuery(id))).Value.Content;
        content.Length.ShouldBe(Picture.Length);
    }

    [Theory]
    [OnBoth]
    public async Task Calendar_WhenALeadersVisitIsNotForTheReader_ShowsWhoAndWhenAndNothingElse(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var leader = await app.Add(A.Post((await app.Add(A.Person("周局"))).Id, scene.Unit.Id, PostRole.Principal));
        var facts = new ActivityFacts { Kind = ActivityKind.Visit, On = Today.AddDays(-3), Days = 2, LedByPostId = leader.Id, City = "上海", Content = "机密事项" };
        (await app.SendAs(scene.Staff, new LogActivityCommand(Guid.NewGuid(), scene.Project.Id, facts, new NextStepPlan("送方案", Today.AddDays(1))))).Failure.ShouldBeNull();
        var asked = new GetCalendarQuery(CalendarScope.Leaders, Today.AddDays(-2), Today.AddDays(5));

        var stranger = (await app.SendAs(A.User(Role.Staff, (await app.Add(A.Unit("别的局"))).Id), asked)).Value.Entries.ShouldHaveSingleItem();
        (stranger.Who, stranger.IsMasked, stranger.About, stranger.City, stranger.Text, stranger.ProjectId).ShouldBe(("周局", true, null, null, null, null));
        (stranger.From, stranger.To).ShouldBe((Today.AddDays(-3), Today.AddDays(-2)));
        var mate = (await app.SendAs(scene.Staff, asked)).Value.Entries[0];
        (mate.IsMasked, mate.Text, mate.City).ShouldBe((false, "机密事项", "上海"));
        var mine = (await app.SendAs(scene.Staff, asked with { Scope = CalendarScope.Mine })).Value.Entries;
        mine.Select(e => (e.Kind, e.From)).ShouldBe([(ActivityKind.Visit, Today.AddDays(-3)), (null, Today.AddDays(1))], "the next step falls to the owner");
        (await app.SendAs(scene.Staff, asked with { Scope = CalendarScope.Unit })).Value.Entries.Count.ShouldBe(2);
        (await app.SendAs(scene.Staff, asked with { From = Today.AddDays(2) })).Value.Entries.ShouldBeEmpty();
    }

    [Theory]
    [OnBoth]
    public async Task Feed_WhenRevoked_LeadsNowhere(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var user = await app.Add(new AppUser { UserName = "chen", DisplayName = "陈晨", Role = Role.Staff });
        var viewer = A.User(Role.Staff, userId: user.Id);

        var made = (await app.SendAs(viewer, new CreateCalendarFeedCommand(CalendarScope.Mine))).Value;

        (await FindAsync(app, made.Secret))!.Value.Owner.Id.ShouldBe(user.Id);
        (await app.Ask(db => db.CalendarFeeds.SingleAsync())).Hash.ShouldNotContain(made.Secret);
        (await app.SendAs(A.User(Role.Staff), new RevokeCalendarFeedCommand(made.Id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(viewer, new RevokeCalendarFeedCommand(made.Id))).IsSuccess.ShouldBeTrue();
        (await FindAsync(app, made.Secret)).ShouldBeNull();
    }

    private static async Task<(AppUser Owner, CalendarScope Scope)?> FindAsync(TestApp app, string secret)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CalendarFeeds>().FindAsync(secret, CancellationToken.None);
    }

    private sealed record Scene(OrgUnit Unit, Post Post, Project Project, Viewer Staff)
    {
        public static async Task<Scene> SetAsync(TestApp app)
        {
            var unit = await app.Add(A.Unit());
            var post = await app.Add(A.Post((await app.Add(A.Person())).Id, unit.Id));
            var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id }.Build());
            return new Scene(unit, post, project, A.User(Role.Staff, unit.Id, post.Id));
        }
    }
}
