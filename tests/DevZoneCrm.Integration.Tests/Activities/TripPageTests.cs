using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.GetActivity;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Activities.Photos.AddActivityPhoto;
using DevZoneCrm.Core.Activities.Photos.GetActivityPhoto;
using DevZoneCrm.Core.Activities.Photos.RemoveActivityPhoto;
using DevZoneCrm.Core.Activities.WithdrawActivity;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.People;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Units;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Activities;

public sealed class TripPageTests
{
    private static readonly DateOnly Today = TestClock.StartDay;
    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];

    [Theory]
    [OnBoth]
    public async Task Stop_WhenAddedLater_TakesFromTheTripWhatItLeavesOut(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var stop = new LogActivityCommand(Guid.NewGuid(), null, new ActivityFacts { Kind = ActivityKind.Visit, On = Today.AddDays(-1), Firm = "后补的一家", Content = "补记" }) { PartOfId = scene.Trip };

        (await app.SendAs(scene.Mate, stop)).Failure.ShouldBeNull("a mate who went along adds a stop");
        (await app.SendAs(scene.Mate, stop)).Failure.ShouldBeNull();
        (await app.SendAs(scene.Mate, stop with { Id = Guid.NewGuid(), Facts = stop.Facts with { On = Today } })).Failure!.Code.ShouldBe(ActivityErrors.StopOutsideTrip);
        (await app.SendAs(scene.Colleague, stop with { Id = Guid.NewGuid() })).Failure!.Kind.ShouldBe(FailureKind.NotFound, "who stayed at home does not");

        var page = (await app.SendAs(scene.Mate, new GetActivityQuery(scene.Trip))).Value;
        var added = page.Stops.ShouldHaveSingleItem();
        (added.City, added.LedByPostId, added.PostId, added.People.Count).ShouldBe(("上海", scene.Post.Id, scene.Post.Id, 2));
        (page.MayAddStop, page.Activity.MayChange, added.MayChange).ShouldBe((true, false, true));
        (await app.SendAs(scene.Colleague, new GetActivityQuery(scene.Trip))).Value.MayAddStop.ShouldBeFalse();
        (await app.SendAs(scene.Mate, new GetActivityQuery(stop.Id))).Value.Trip!.Id.ShouldBe(scene.Trip);
    }

    [Theory]
    [OnBoth]
    public async Task Stop_WhenTakenBack_StaysOnThePageAndCountsNoMore(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var stop = (await app.SendAs(scene.Staff, new LogActivityCommand(Guid.NewGuid(), scene.Project.Id, new ActivityFacts { Kind = ActivityKind.Visit, On = Today.AddDays(-2), Content = "看厂" }) { PartOfId = scene.Trip })).Value;

        (await app.SendAs(scene.Mate, new WithdrawActivityCommand(stop.ActivityId, stop.Version, "不是我的"))).Failure!.Code.ShouldBe(ActivityErrors.NotYours);
        (await app.SendAs(scene.Staff, new WithdrawActivityCommand(stop.ActivityId, stop.Version, "没去成"))).Failure.ShouldBeNull();

        var page = (await app.SendAs(scene.Staff, new GetActivityQuery(scene.Trip))).Value;
        (page.Activity.Stops, page.Stops.Single().WithdrawnReason).ShouldBe((0, "没去成"));
    }

    [Theory]
    [OnBoth]
    public async Task Page_WhenTheProjectOfAStopIsNotForTheReader_LeavesThatStopOut(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var stop = new LogActivityCommand(Guid.NewGuid(), scene.Project.Id, new ActivityFacts { Kind = ActivityKind.Visit, On = Today.AddDays(-2), Content = "机密" }) { PartOfId = scene.Joint };
        (await app.SendAs(scene.Staff, stop)).Failure.ShouldBeNull();
        var stranger = A.User(Role.Staff, (await app.Add(A.Unit("招商二局"))).Id, scene.Away.Id);

        (await app.SendAs(stranger, new GetActivityQuery(scene.Joint))).Value.Stops.ShouldBeEmpty("he went along, but the project is another unit's");
        (await app.SendAs(stranger, new GetActivityQuery(stop.Id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(A.User(Role.Staff, stranger.UnitId), new GetActivityQuery(scene.Joint))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
    }

    [Theory]
    [OnBoth]
    public async Task Photo_WhenRemoved_IsNoMoreShownButStaysOnRecord(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await Scene.SetAsync(app);
        var id = Guid.NewGuid();
        (await app.SendAs(scene.Mate, new AddActivityPhotoCommand(id, scene.Trip, "合影.png", new MemoryStream(Picture)))).Failure.ShouldBeNull();

        (await app.SendAs(scene.Mate, new RemoveActivityPhotoCommand(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound, "whose record it is decides");
        (await app.SendAs(scene.Staff, new RemoveActivityPhotoCommand(id))).Failure.ShouldBeNull();

        (await app.SendAs(scene.Staff, new GetActivityQuery(scene.Trip))).Value.Activity.Photos.ShouldBeEmpty();
        (await app.SendAs(scene.Staff, new GetActivityPhotoQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.Ask(db => db.ActivityPhotos.SingleAsync())).RemovedBy.ShouldBe(scene.Staff.Name);
        (await app.Ask(db => db.AuditEntries.CountAsync(a => a.Entity == nameof(ActivityPhoto) && a.Action == "Modified"))).ShouldBe(1);
    }

    private sealed record Scene(Post Post, Post Away, Project Project, Guid Trip, Viewer Staff, Viewer Mate, Viewer Colleague)
    {
        public static async Task<Scene> SetAsync(TestApp app)
        {
            var unit = await app.Add(A.Unit());
            var (post, mate) = (await PostAsync(app, unit, "陈晨"), await PostAsync(app, unit, "李想"));
            var away = await PostAsync(app, unit, "外借");
            var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, OwnerPostId = post.Id }.Build());
            var staff = A.User(Role.Staff, unit.Id, post.Id);
            var facts = new ActivityFacts { Kind = ActivityKind.Trip, On = Today.AddDays(-2), Days = 2, City = "上海", LedByPostId = post.Id, People = [mate.Id, away.Id] };
            var trip = (await app.SendAs(staff, new LogActivityCommand(Guid.NewGuid(), null, facts with { People = [mate.Id] }))).Value;
            var other = (await app.SendAs(staff, new LogActivityCommand(Guid.NewGuid(), null, facts))).Value;
            return new Scene(post, away, project, trip.ActivityId, staff, A.User(Role.Staff, unit.Id, mate.Id), A.User(Role.Staff, unit.Id, (await PostAsync(app, unit, "留守")).Id)) { Joint = other.ActivityId };
        }

        /// <summary>Another trip, on which somebody of elsewhere went along.</summary>
        public Guid Joint { get; private init; }

        private static async Task<Post> PostAsync(TestApp app, OrgUnit unit, string name) => await app.Add(A.Post((await app.Add(A.Person(name))).Id, unit.Id));
    }
}
