using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Web.Components.Layout.Palette;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Layout.Palette;

public sealed class PaletteEntriesTests : ComponentTest
{
    [Theory]
    [InlineData("看板")]
    [InlineData("zkb")]
    [InlineData("ZKB")]
    public void Matching_ByCharactersOrInitials_FindsThePage(string typed) =>
        PaletteEntries.Matching(Viewer, typed, Chinese).ShouldHaveSingleItem().Href.ShouldBe("/board");

    [Fact]
    public void Matching_WhenNothingIsTyped_OffersEverythingTheViewerHas()
    {
        PaletteEntries.Matching(Viewer with { Permissions = new HashSet<string> { nameof(Permission.RegisterLeads) } }, "", Chinese)
            .ShouldContain(e => e.Href == "/leads/new");
        PaletteEntries.Matching(Viewer with { Permissions = new HashSet<string>() }, "", Chinese)
            .ShouldNotContain(e => e.Href == "/leads/new");
    }

    private static string Chinese(string key) => key switch
    {
        "Nav.Board" => "周看板",
        "Nav.NewLead" => "登记线索",
        _ => key,
    };
}
