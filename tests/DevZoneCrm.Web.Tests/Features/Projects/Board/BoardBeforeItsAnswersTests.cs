using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Periods;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.GetBoardChoices;
using DevZoneCrm.Core.Projects.GetProjectBoard;
using DevZoneCrm.Core.Reports.GetBoardStrip;
using DevZoneCrm.Core.Zones.GetZoneRules;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Projects.Board;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Projects.Board;

/// <summary>The board while nothing has come yet: it stands, and its file can already be asked for.</summary>
public sealed class BoardBeforeItsAnswersTests : ComponentTest
{
    public BoardBeforeItsAnswersTests()
        : base(services => services.AddSingleton(Waiting()).AddSingleton(new ZoneCalendar(TimeProvider.System)))
    {
    }

    [Fact]
    public void Render_OfAPastDay_OffersItsFileAtOnce()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/board?asOf=2026-01-18&tier=10");

        var page = Render<CascadingValue<ShellViewer>>(p => p
            .Add(v => v.Value, Viewer with { Permissions = new HashSet<string> { nameof(Permission.ExportData) } })
            .Add(v => v.ChildContent, builder =>
            {
                builder.OpenComponent<ProjectBoardPage>(0);
                builder.CloseComponent();
            }));

        page.Find("a[download]").GetAttribute("href").ShouldBe("/export/board?asOf=2026-01-18&tier=10");
    }

    [Fact]
    public void Render_WhenNothingHasCome_Stands() => Render<ProjectBoardPage>().FindAll("h1").Count.ShouldBe(1);

    private static IAppSender Waiting()
    {
        var sender = Substitute.For<IAppSender>();
        sender.Send(Arg.Any<GetBoardChoicesQuery>(), Arg.Any<CancellationToken>()).Returns(Result<BoardChoicesDto>.Success(new BoardChoicesDto([], [], [])));
        sender.Send(Arg.Any<GetProjectBoardQuery>(), Arg.Any<CancellationToken>()).Returns(new TaskCompletionSource<Result<ProjectBoardDto>>().Task);
        sender.Send(Arg.Any<GetBoardStripQuery>(), Arg.Any<CancellationToken>()).Returns(new TaskCompletionSource<Result<BoardStripDto>>().Task);
        sender.Send(Arg.Any<GetZoneRulesQuery>(), Arg.Any<CancellationToken>()).Returns(Result<ZoneRulesDto>.Failed(new Failure(FailureKind.NotFound, "x", "x", new Dictionary<string, string[]>())));
        return sender;
    }
}
