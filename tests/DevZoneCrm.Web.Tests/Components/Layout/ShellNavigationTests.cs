using DevZoneCrm.Web.Components.Layout;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Layout;

public sealed class ShellNavigationTests : ComponentTest
{
    [Fact]
    public void For_AnyViewer_OffersThePagesOfThePhoneBar()
    {
        var paths = ShellNavigation.For(Viewer).SelectMany(group => group).Where(item => item.OnPhoneBar).Select(item => item.Path);

        paths.ShouldBe(["", "board", "overview"]);
    }

    [Fact]
    public void For_TheFoldedBar_GivesEveryPageAnIconOfItsOwn()
    {
        var icons = ShellNavigation.For(Viewer).SelectMany(group => group).Select(item => item.Icon).ToList();

        icons.ShouldBeUnique();
    }

    [Theory]
    [InlineData("board", "board?week=47", true)]
    [InlineData("board", "boards", false)]
    [InlineData("projects", "projects/P-1", true)]
    [InlineData("", "", true)]
    [InlineData("", "board", false)]
    public void IsCurrent_ForPath_MatchesWholeSegments(string item, string path, bool expected) =>
        ShellNavigation.IsCurrent(new NavItem(item, "home", "Nav.Workbench"), path).ShouldBe(expected);
}
