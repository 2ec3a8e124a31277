using Bunit;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Web.Api.Projects;
using DevZoneCrm.Web.Components.Shared;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.List;

/// <summary>Why a light is not green can be read without a mouse; the interface asks for the same projects as the page.</summary>
public sealed class HealthWhyTests : ComponentTest
{
    [Fact]
    public void Mark_WhenThereIsAReason_IsAButtonThatSaysItAndShowsItAsText()
    {
        var shown = Render<HealthWhy>(p => p.Add(x => x.State, HealthState.Overdue).Add(x => x.Reason, "签约 200 天未开工，超过 180 天"));

        shown.Find("button [role=img]").GetAttribute("aria-label")!.ShouldContain("签约 200 天未开工");
        shown.Find(".tip").TextContent.ShouldBe("签约 200 天未开工，超过 180 天");
    }

    [Fact]
    public void Mark_WhenThereIsNone_HasNoEmptyText() => Render<HealthWhy>(p => p.Add(x => x.State, HealthState.Warning)).FindAll(".tip").ShouldBeEmpty();

    [Fact]
    public void Search_WhenAskedForStuckOnes_FiltersAsThePageDoes()
    {
        new ProjectSearchParameters { Stuck = StuckKind.NotStarted }.ToQuery().Filter.Stuck.ShouldBe(StuckKind.NotStarted);
        new ProjectSearchParameters().ToQuery().Filter.Stuck.ShouldBeNull();
    }
}
