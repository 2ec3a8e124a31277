using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Search.FindAnything;
using DevZoneCrm.Core.Views.Domain;
using DevZoneCrm.Core.Views.GetViews;
using DevZoneCrm.Web.Components.Layout.Palette;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Layout.Palette;

public sealed class CommandPaletteTests : ComponentTest
{
    private readonly IAppSender sender;

    public CommandPaletteTests()
        : this(Substitute.For<IAppSender>())
    {
    }

    private CommandPaletteTests(IAppSender sender)
        : base(services => services.AddScoped(_ => sender))
    {
        this.sender = sender;
        sender.Send(Arg.Any<FindAnythingQuery>(), Arg.Any<CancellationToken>()).Returns(Result<FindingsDto>.Success(FindingsDto.None));
        sender.Send(Arg.Any<GetViewsQuery>(), Arg.Any<CancellationToken>()).Returns(Result<IReadOnlyList<SavedViewDto>>.Success(
        [
            new SavedViewDto(Guid.NewGuid(), "周例会要看的", "stage=Signed&group=Unit", ViewSharing.Zone, true, false),
            new SavedViewDto(Guid.NewGuid(), "大项目", "minYi=10", ViewSharing.Private, false, true),
        ]));
    }

    [Theory]
    [InlineData("例会")]
    [InlineData("zlh")]
    public void Type_PartOfAViewsName_OffersTheView(string typed)
    {
        var palette = Render<CommandPalette>(p => p.Add(c => c.Viewer, Viewer));

        Fire(palette.Find("#dz-search"), "oninput", new ChangeEventArgs { Value = typed });

        palette.WaitForAssertion(() => palette.FindAll("a.hit").Select(hit => hit.GetAttribute("href")).ShouldContain("/projects?stage=Signed&group=Unit"), TimeSpan.FromSeconds(5));
        palette.FindAll("a.hit").Select(hit => hit.GetAttribute("href")).ShouldNotContain("/projects?minYi=10");
        palette.FindAll(".none").ShouldBeEmpty("a view was found");
    }
}
