using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Race.Boards;
using DevZoneCrm.Core.Race.Boards.Domain;
using DevZoneCrm.Core.Race.Domain;
using DevZoneCrm.Web.Components.Layout;
using DevZoneCrm.Web.Features.Race.Boards;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Race;

/// <summary>Who is offered to answer an appeal.</summary>
public sealed class AppealListTests() : ComponentTest(services => services.AddSingleton(Substitute.For<IAppSender>()))
{
    [Theory]
    [InlineData(RaceAppealState.Open, false, nameof(Permission.ManageRace), 1)]
    [InlineData(RaceAppealState.Open, true, nameof(Permission.ManageRace), 0)]
    [InlineData(RaceAppealState.Open, false, nameof(Permission.AppealScores), 0)]
    [InlineData(RaceAppealState.Refused, false, nameof(Permission.ManageRace), 0)]
    public void Answer_WhenStateAndPermission_IsOfferedToOthersOnly(RaceAppealState state, bool isMine, string permission, int offered)
    {
        var answer = state == RaceAppealState.Open ? null : "已核对";
        var appeal = new RaceAppealDto(
            Guid.NewGuid(), 1, "2026-10", "一局", "NT-1", RaceMilestone.Signed, null, new DateOnly(2026, 10, 9), 6m, false, state, "少算了", "1号文", "张磊", default, isMine, answer, answer is null ? null : "考核办",
            answer is null ? null : default(DateTimeOffset));

        var shown = Render<CascadingValue<ShellViewer>>(parameters => parameters
            .Add(c => c.Value, Viewer with { Permissions = new HashSet<string>([permission], StringComparer.Ordinal) })
            .AddChildContent<AppealList>(child => child.Add(a => a.Appeals, [appeal])));

        shown.FindAll("[data-uphold]").Count.ShouldBe(offered);
        shown.Find("li").TextContent.ShouldContain("+6.00");
    }
}
