using Bunit;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Live;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Live;

public sealed class PresenceMarkTests : ComponentTest
{
    private static readonly Guid Project = Guid.NewGuid();
    private readonly PresenceCircuit _theirTab = new();

    private PresenceRoom Room => Services.GetRequiredService<PresenceRoom>();

    [Fact]
    public void Mark_WhenAnotherComesAndGoes_NamesThemAndIsQuietAgain()
    {
        var mark = RenderMark();
        mark.Find("[data-presence]").TextContent.Trim().ShouldBeEmpty();

        var stay = Room.Enter(Visit("周敏"), () => { });
        mark.WaitForAssertion(() => mark.Find("[data-presence]").TextContent.ShouldContain("周敏正在看"));
        stay.Dispose();

        mark.WaitForAssertion(() => mark.Find("[data-presence]").TextContent.Trim().ShouldBeEmpty());
    }

    [Fact]
    public async Task Mark_WhenTheirConnectionIsGone_NoLongerNamesThem()
    {
        var mark = RenderMark();
        using var stay = Room.Enter(Visit("周敏", editing: true), () => { });
        mark.WaitForAssertion(() => mark.Find("[data-presence]").TextContent.ShouldContain("周敏正在编辑"));

        await _theirTab.OnConnectionDownAsync(null!, CancellationToken.None);
        mark.WaitForAssertion(() => mark.Find("[data-presence]").TextContent.Trim().ShouldBeEmpty());
        await _theirTab.OnConnectionUpAsync(null!, CancellationToken.None);

        mark.WaitForAssertion(() => mark.Find("[data-presence]").TextContent.ShouldContain("周敏"));
    }

    [Fact]
    public void Mark_OfOwnOtherTabOrAnotherProject_SaysNothing()
    {
        var mark = RenderMark();

        using var own = Room.Enter(Visit("张蕾") with { UserId = Me.UserId }, () => { });
        using var elsewhere = Room.Enter(Visit("顾磊") with { Subject = Guid.NewGuid() }, () => { });

        mark.Find("[data-presence]").TextContent.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task Mark_WhenClosed_LeavesTheRoom()
    {
        RenderMark();
        Room.Others(Project, Visit("周敏")).ShouldHaveSingleItem().Name.ShouldBe("张蕾");

        await DisposeComponentsAsync();

        Room.Others(Project, Visit("周敏")).ShouldBeEmpty();
    }

    private static ShellViewer Me { get; } = Viewer with { UserId = Guid.NewGuid() };

    private Visit Visit(string name, bool editing = false) => new(Project, Guid.NewGuid(), name, editing, _theirTab);

    private IRenderedComponent<PresenceMark> RenderMark() => Render<PresenceMark>(p => p.Add(m => m.ProjectId, Project).AddCascadingValue(Me));
}
