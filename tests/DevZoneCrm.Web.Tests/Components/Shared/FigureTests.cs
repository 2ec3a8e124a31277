using Bunit;
using DevZoneCrm.Web.Components.Shared;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Shared;

public sealed class FigureTests : ComponentTest
{
    [Fact]
    public void Render_WithUnit_PutsUnitInItsOwnLighterElement()
    {
        var figure = Render<Figure>(parameters => parameters.Add(p => p.Value, "784.5").Add(p => p.Unit, "亿元"));

        figure.Find(".dz-figure").TextContent.ShouldBe("784.5亿元");
        figure.Find(".dz-figure-unit").TextContent.ShouldBe("亿元");
    }

    [Fact]
    public void Render_WithoutUnit_HasNoUnitElement()
    {
        var figure = Render<Figure>(parameters => parameters.Add(p => p.Value, "34"));

        figure.FindAll(".dz-figure-unit").ShouldBeEmpty();
    }
}
