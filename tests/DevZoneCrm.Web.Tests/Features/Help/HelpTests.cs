using Bunit;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Components.Layout.Tour;
using DevZoneCrm.Web.Features.Help;
using DevZoneCrm.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Help;

public sealed class HelpTests : ComponentTest
{
    private IStringLocalizer<HelpTexts> Text => Services.GetRequiredService<IStringLocalizer<HelpTexts>>();

    [Fact]
    public void EveryTopic_HasATitleWhatItIsForAndSteps()
    {
        HelpTopics.All.Count.ShouldBeGreaterThan(8);
        foreach (var key in HelpTopics.All.SelectMany(t => new[] { ".Title", ".What", ".Step1", ".Step2" }.Select(part => t.Slug + part)))
        {
            Text[key].ResourceNotFound.ShouldBeFalse(key);
        }
    }

    [Fact]
    public void EveryPageOfTheShell_HasItsOwnTopic()
    {
        var pages = ShellNavigation.For(Viewer with { Permissions = Enum.GetNames<Core.Common.Security.Permission>().ToHashSet(StringComparer.Ordinal) }).SelectMany(group => group).ToList();

        pages.Count.ShouldBeGreaterThan(3);
        pages.Select(page => HelpTopics.For("/" + page.Path).Slug).ShouldBeUnique();
    }

    [Theory]
    [InlineData("/projects/01a202fb?new=1", "project")]
    [InlineData("/projects?q=x", "projects")]
    [InlineData("/leads/new", "lead")]
    [InlineData("/board/changes", "changes")]
    [InlineData("/no-such-page", "workbench")]
    public void For_OpensTheHelpOfTheScreen(string path, string slug) => HelpTopics.For(path).Slug.ShouldBe(slug);

    [Fact]
    public void EveryStepOfTheTour_HasItsTexts()
    {
        foreach (var key in TourSteps.All.SelectMany(step => new[] { step.TextKey, step.TextKey + ".Title" }))
        {
            Text[key].ResourceNotFound.ShouldBeFalse(key);
        }
    }

    [Fact]
    public void HelpPage_ForATopic_ListsItsSteps()
    {
        var page = Render<HelpPage>(parameters => parameters.Add(p => p.Slug, "board"));

        page.FindAll("article ol li").Count.ShouldBe(5);
        page.Find(".others [aria-current=page]").TextContent.ShouldBe("周看板");
    }
}
