using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.EditProject;
using DevZoneCrm.Core.Projects.GetChangeAuthors;
using DevZoneCrm.Core.Projects.GetProjectTimeline;
using DevZoneCrm.Core.Projects.History;
using DevZoneCrm.Core.Projects.Links.GetRelatedProjects;
using DevZoneCrm.Core.Projects.Links.LinkProjects;
using DevZoneCrm.Core.Projects.Links.UnlinkProjects;
using DevZoneCrm.Core.Projects.Links;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects;

public sealed class ProjectTimelineTests
{
    [Theory]
    [OnBoth]
    public async Task Timeline_WhenThingsHappened_ShowsThemInOrderByKindAndPage(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var chain = await app.Add(A.Chain());
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id }.Build());
        var staff = A.User(Role.Staff, unit.Id, name: "吴晓岚");
        for (var i = 0; i < 25; i++)
        {
            (await app.SendAs(staff, new LogActivityCommand(Guid.CreateVersion7(), project.Id, new ActivityFacts { Kind = ActivityKind.Call, On = TestClock.StartDay.AddDays(-i), Content = $"第{i}次" }))).Failure.ShouldBeNull();
        }

        var edit = new EditProjectCommand(project.Id, project.Version, project.Facts with { ChainId = chain.Id, Content = "做减速机", LandMuE4 = 1_205_000 }, "乙公司", null, [new(2026, KeyListLevel.City)]);
        (await app.SendAs(staff, edit)).Failure.ShouldBeNull();

        var all = (await app.SendAs(staff, new GetProjectTimelineQuery(project.Id, []))).Value;
        var second = (await app.SendAs(staff, new GetProjectTimelineQuery(project.Id, [], 2))).Value;
        all.Counts.ShouldBe(new Dictionary<TimelineKind, int> { [TimelineKind.Stages] = 1, [TimelineKind.Activities] = 25, [TimelineKind.Files] = 0, [TimelineKind.Changes] = 1 }, ignoreOrder: true);
        (all.Total, all.Lines.Count, second.Lines.Count).ShouldBe((27, 20, 7));
        all.Lines.Concat(second.Lines).Select(l => l.Day).ShouldBeInOrder(SortDirection.Descending);
        second.Lines[^1].History!.Milestone.ShouldBe(Milestone.Lead);

        var changes = (await app.SendAs(staff, new GetProjectTimelineQuery(project.Id, [TimelineKind.Changes]))).Value.Lines.ShouldHaveSingleItem();
        changes.By.ShouldBe("吴晓岚");
        changes.Changes.ShouldBe(
            [new("ChainId", null, "高端装备"), new("Content", null, "做减速机"), new("LandMuE4", null, "120.5"), new("Investors", "南通伊仕生物技术股份有限公司", "乙公司"), new("KeyLists", null, "2026 市重大")], ignoreOrder: true);
        var authors = (await app.SendAs(staff, new GetChangeAuthorsQuery(project.Id))).Value;
        authors.Where(a => a.Field is "" or "Content").Select(a => a.Actor).ShouldBe(["吴晓岚", "吴晓岚"]);
        (await app.SendAs(A.User(Role.UnitHead, Guid.NewGuid()), new GetProjectTimelineQuery(project.Id, []))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
    }

    [Theory]
    [OnBoth]
    public async Task Related_WhenInvestorIsTheSame_IsSuggestedThenLinkedAndUnlinked(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (unit, elsewhere) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var first = await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "一期" }.Build());
        var second = await app.Add(new ProjectBuilder { UnitId = unit.Id, Name = "二期", Investor = "伊仕生物技术" }.Build());
        await app.Add(new ProjectBuilder { UnitId = elsewhere.Id, Name = "别家的" }.Build());
        var staff = A.User(Role.Staff, unit.Id);

        var before = (await app.SendAs(staff, new GetRelatedProjectsQuery(second.Id))).Value;
        before.Suggestions.Select(s => (s.Name, s.Reason)).ShouldBe([("一期", LinkReason.SameFirm)], "what is masked is not suggested");
        before.MayLink.ShouldBeTrue();

        var link = (await app.SendAs(staff, new LinkProjectsCommand(second.Id, first.Id, ProjectLinkKind.LaterPhase))).Value;
        (await app.SendAs(staff, new LinkProjectsCommand(first.Id, second.Id, ProjectLinkKind.Expansion))).Failure!.Code.ShouldBe(ProjectErrors.AlreadyLinked);
        (await app.SendAs(staff, new LinkProjectsCommand(first.Id, first.Id, ProjectLinkKind.Expansion))).Failure!.Code.ShouldBe(ProjectErrors.LinkToItself);
        var seen = (await app.SendAs(staff, new GetRelatedProjectsQuery(second.Id))).Value;
        seen.Suggestions.ShouldBeEmpty();
        seen.Links.Select(l => (l.Name, l.Kind, l.IsBase)).ShouldBe([("一期", ProjectLinkKind.LaterPhase, true)]);
        (await app.SendAs(staff, new GetRelatedProjectsQuery(first.Id))).Value.Links.ShouldHaveSingleItem().IsBase.ShouldBeFalse();

        (await app.SendAs(A.User(Role.Staff, elsewhere.Id), new UnlinkProjectsCommand(link))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(staff, new UnlinkProjectsCommand(link))).Failure.ShouldBeNull();
        (await app.Ask(db => db.AuditEntries.Where(a => a.Entity == nameof(ProjectLink)).Select(a => a.Action).ToListAsync())).ShouldBe(["Added", "Deleted"], ignoreOrder: true);
    }
}
