using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Core.Events.GetProjectEvents;
using DevZoneCrm.Web.Features.Events;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Events;

public sealed class ProjectEventsTests() : ComponentTest(services => services.AddSingleton(Substitute.For<IAppSender>()))
{
    [Fact]
    public void Render_WhenThereAreEvents_LeadsToEachWithItsDay()
    {
        var held = new ProjectEventDto(Guid.NewGuid(), "三季度集中签约", ZoneEventKind.Signing, ZoneEventState.Held, new(2026, 9, 10), new(2026, 9, 11), "上海", null, EventProjectRole.Signed);

        var part = RenderOf([held, held with { Role = EventProjectRole.Lead, State = ZoneEventState.Cancelled }]);

        part.FindAll("li a").Select(a => a.GetAttribute("href")).ShouldBe([$"/events/{held.EventId}", $"/events/{held.EventId}"]);
        part.FindAll("li")[0].TextContent.ShouldContain("2026-09-10");
        part.FindAll("li small")[0].TextContent.ShouldContain("上海");
        part.FindAll("li small")[1].TextContent.ShouldContain("取消");
    }

    [Fact]
    public void Render_WhenThereAreNone_SaysNothing() => RenderOf([]).Markup.Trim().ShouldBeEmpty();

    private IRenderedComponent<ProjectEvents> RenderOf(IReadOnlyList<ProjectEventDto> events)
    {
        Services.GetRequiredService<IAppSender>().Send(Arg.Any<GetProjectEventsQuery>(), Arg.Any<CancellationToken>()).Returns(Result<IReadOnlyList<ProjectEventDto>>.Success(events));
        return Render<ProjectEvents>(p => p.Add(c => c.ProjectId, Guid.NewGuid()));
    }
}
