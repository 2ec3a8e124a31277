using System.Collections.Concurrent;
using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Live;

public sealed class LiveFeedTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ManualTime time = new();
    private readonly LiveFeed feed;

    public LiveFeedTests() => feed = new LiveFeed(time);

    public void Dispose() => feed.Dispose();

    [Fact]
    public void Publish_WhenQuiet_TellsAtOnce()
    {
        using var heard = new BlockingCollection<ChangeNotice>();
        using var listening = feed.Subscribe(Into(heard));

        feed.Publish(Notice(7));
        time.Advance(TimeSpan.Zero);

        Next(heard).Version.ShouldBe(7);
        feed.Version.ShouldBe(7);
    }

    [Fact]
    public void Publish_WhenManyComeFast_TellsOnceAPace()
    {
        using var heard = new BlockingCollection<ChangeNotice>();
        using var listening = feed.Subscribe(Into(heard));
        feed.Publish(Notice(1));
        time.Advance(TimeSpan.Zero);
        Next(heard);

        for (var version = 2; version <= 1000; version++)
        {
            feed.Publish(Notice(version));
        }

        time.Advance(LiveFeed.Pace / 2);
        heard.Count.ShouldBe(0);
        time.Advance(LiveFeed.Pace / 2);
        var all = Next(heard);
        all.Version.ShouldBe(1000);
        all.IsBroad.ShouldBeTrue("nine hundred projects are not listed one by one");
        time.Advance(LiveFeed.Pace);
        heard.Count.ShouldBe(0);
    }

    [Fact]
    public void Publish_WhenAListenerIsSlow_NeitherWaitsNorPilesUp()
    {
        using var heard = new BlockingCollection<ChangeNotice>();
        using var go = new SemaphoreSlim(0);
        using var listening = feed.Subscribe(async notice =>
        {
            heard.Add(notice);
            await go.WaitAsync();
        });
        feed.Publish(Notice(1));
        time.Advance(TimeSpan.Zero);
        Next(heard).Version.ShouldBe(1);

        foreach (var version in new[] { 2, 3, 4 })
        {
            feed.Publish(Notice(version));
            time.Advance(LiveFeed.Pace);
        }

        heard.Count.ShouldBe(0);
        go.Release();
        var missed = Next(heard);
        missed.Version.ShouldBe(4);
        missed.Projects.Count.ShouldBe(3);
        go.Release();
    }

    [Fact]
    public void Dispose_WhenSubscribed_HearsNoMore()
    {
        using var heard = new BlockingCollection<ChangeNotice>();
        var listening = feed.Subscribe(Into(heard));
        feed.HasListeners.ShouldBeTrue();

        listening.Dispose();
        feed.Publish(Notice(1));
        time.Advance(TimeSpan.Zero);

        feed.HasListeners.ShouldBeFalse();
        heard.TryTake(out _, TimeSpan.FromMilliseconds(200)).ShouldBeFalse();
    }

    [Fact]
    public void IsHeld_WhenLetGo_TellsWhatWasMissedAsOne()
    {
        using var heard = new BlockingCollection<ChangeNotice>();
        using var listening = feed.Subscribe(Into(heard));
        listening.IsHeld = true;
        foreach (var version in new[] { 1, 2 })
        {
            feed.Publish(Notice(version));
            time.Advance(LiveFeed.Pace);
        }

        heard.TryTake(out _, TimeSpan.FromMilliseconds(200)).ShouldBeFalse();
        listening.IsHeld = false;

        Next(heard).Projects.Count.ShouldBe(2);
    }

    [Fact]
    public void Subscribe_WhenOneListenerFails_OthersStillHear()
    {
        using var heard = new BlockingCollection<ChangeNotice>();
        using var failing = feed.Subscribe(_ => throw new InvalidOperationException("a page that broke"));
        using var listening = feed.Subscribe(Into(heard));

        feed.Publish(Notice(1));
        time.Advance(TimeSpan.Zero);
        Next(heard).Version.ShouldBe(1);
        feed.Publish(Notice(2));
        time.Advance(LiveFeed.Pace);

        Next(heard).Version.ShouldBe(2);
    }

    [Fact]
    public void And_WhenOneProjectMovesTwice_KeepsEveryColumnItPassed()
    {
        var id = Guid.NewGuid();
        var first = new ChangeNotice(1, "周敏", null, [new TouchedProject(id, 2, ProjectStage.Lead, ProjectStage.Negotiating)], ["Project"], false);
        var second = new ChangeNotice(2, "顾磊", null, [new TouchedProject(id, 3, ProjectStage.Negotiating, ProjectStage.Signed)], ["Project"], false);

        var both = first.And(second);

        both.Projects[id].ShouldBe(new TouchedProject(id, 3, ProjectStage.Lead, ProjectStage.Signed));
        both.Stages.ShouldBe([ProjectStage.Lead, ProjectStage.Negotiating, ProjectStage.Signed], "a board may have been loaded in between");
        both.By.ShouldBe("顾磊");
        first.And(new ChangeNotice(3, "", null, [new TouchedProject(id, 0, null, null)], [], false)).Stages.ShouldBeNull("an unknown column may be any");
    }

    private static Func<ChangeNotice, Task> Into(BlockingCollection<ChangeNotice> heard) => notice =>
    {
        heard.Add(notice);
        return Task.CompletedTask;
    };

    private static ChangeNotice Next(BlockingCollection<ChangeNotice> heard) => heard.TryTake(out var notice, Patience) ? notice : throw new TimeoutException("Nothing was told.");

    private static ChangeNotice Notice(long version) =>
        new(version, "周敏", null, [new TouchedProject(Guid.NewGuid(), 1, ProjectStage.None, ProjectStage.Lead)], ["Project"], false);
}
