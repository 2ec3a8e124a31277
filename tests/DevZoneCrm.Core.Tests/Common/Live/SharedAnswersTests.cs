using DevZoneCrm.Core.Common.Live;
using DevZoneCrm.Core.Common.Security;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Live;

public sealed class SharedAnswersTests
{
    private readonly SharedAnswers answers = new();
    private int reads;

    [Fact]
    public async Task GetAsync_WhenManyAskTheSame_ReadsOnce()
    {
        var gate = new TaskCompletionSource<int>();
        var asked = Enumerable.Range(0, 200).Select(_ => answers.GetAsync(5, "board", () => Read(gate.Task), CancellationToken.None)).ToList();
        gate.SetResult(42);

        (await Task.WhenAll(asked)).ShouldAllBe(a => a == 42);
        reads.ShouldBe(1);
    }

    [Fact]
    public async Task GetAsync_WhenVersionQuestionOrViewerDiffers_ReadsAgain()
    {
        var (one, other) = (Key(Guid.NewGuid()), Key(Guid.NewGuid()));
        await Ask(5, ("board", one));
        await Ask(6, ("board", one));
        await Ask(6, ("board", other));
        await Ask(6, ("list", other));
        await Ask(6, ("list", other));

        reads.ShouldBe(4);
    }

    [Fact]
    public async Task GetAsync_WhenReadingFails_AsksAgainNextTime()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => answers.GetAsync<int>(5, "board", () => throw new InvalidOperationException(), CancellationToken.None));
        await Should.ThrowAsync<InvalidOperationException>(() => answers.GetAsync(5, "board", () => Task.FromException<int>(new InvalidOperationException()), CancellationToken.None));

        (await Ask(5, "board")).ShouldBe(1);
    }

    [Fact]
    public async Task GetAsync_WhenTheReaderGivesUp_TheOthersReadThemselves()
    {
        var gate = new TaskCompletionSource<int>();
        var first = answers.GetAsync(5, "board", () => gate.Task, CancellationToken.None);
        var second = Ask(5, "board");
        gate.SetCanceled();

        await Should.ThrowAsync<OperationCanceledException>(() => first);
        (await second).ShouldBe(1);
    }

    [Fact]
    public void VisibilityKey_WhenTwoSeeEverything_IsShared()
    {
        VisibilityKey.Of(Person(Role.Director), "zh-CN").ShouldBe(VisibilityKey.Of(Person(Role.Director), "zh-CN"));
        VisibilityKey.Of(Person(Role.Director), "zh-CN").ShouldNotBe(VisibilityKey.Of(Person(Role.Director), "en"));
        VisibilityKey.Of(Person(Role.Audit), "zh-CN").ShouldNotBe(VisibilityKey.Of(Person(Role.Director), "zh-CN"), "what may be done differs");
        VisibilityKey.Of(Person(Role.Bureau), "zh-CN").ShouldNotBe(VisibilityKey.Of(Person(Role.Bureau), "zh-CN"), "a 保密 project may be shared with one of them");
    }

    private static Viewer Person(Role role) => new() { Name = "某人", Kind = ViewerKind.User, Role = role, UserId = Guid.NewGuid() };

    private static VisibilityKey Key(Guid user) => new(ViewerKind.User, Role.Staff, null, null, user, "zh-CN");

    private Task<int> Ask(long version, object question) => answers.GetAsync(version, question, () => Read(Task.FromResult(1)), CancellationToken.None);

    private async Task<int> Read(Task<int> source)
    {
        Interlocked.Increment(ref reads);
        return await source;
    }
}
