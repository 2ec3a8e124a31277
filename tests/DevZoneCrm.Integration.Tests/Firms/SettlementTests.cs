using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms;
using DevZoneCrm.Core.Firms.AnswerRequest;
using DevZoneCrm.Core.Firms.AnswerSplit;
using DevZoneCrm.Core.Firms.ArbitrateRequest;
using DevZoneCrm.Core.Firms.AskForFirm;
using DevZoneCrm.Core.Firms.ChangeFixedSplit;
using DevZoneCrm.Core.Firms.ConfirmDispute;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Firms.GetDispute;
using DevZoneCrm.Core.Firms.GetFirmTasks;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Core.Firms.OfferTransfer;
using DevZoneCrm.Core.Firms.ProposeRuling;
using DevZoneCrm.Core.Firms.ProposeSplit;
using DevZoneCrm.Core.Firms.RaiseDispute;
using DevZoneCrm.Core.Firms.RuleDispute;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.SearchProjects;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetBoardReport;
using DevZoneCrm.Core.Reports.GetOverview;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Firms;

public sealed class SettlementTests
{
    private const string Firm = "南通伊仕生物技术股份有限公司";

    [Theory]
    [OnBoth]
    public async Task Split_WhenAllAgreed_CountsForEveryUnitAndOnceForTheZone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var units = new[] { await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")), await app.Add(A.Unit("招商三局")), await app.Add(A.Unit("招商四局")) };
        var heads = units.Select((u, i) => A.User(Role.UnitHead, u.Id, name: $"局长{i}")).ToList();
        var project = await ClaimTests.Lead(app, heads[0], Firm);
        SplitShare[] shares = [new(units[0].Id, 30, ShareRole.FirstReport), new(units[1].Id, 40, ShareRole.Negotiation), new(units[2].Id, 30, ShareRole.Settlement)];
        var staff = A.User(Role.Staff, units[2].Id);
        (await app.SendAs(staff, new GetProjectFirmQuery(project))).IsSuccess.ShouldBeFalse();

        var proposed = await app.SendAs(heads[0], new ProposeSplitCommand(project, shares, "首报、主谈、落地"));
        proposed.IsSuccess.ShouldBeTrue(proposed.Failure?.Text);
        foreach (var head in heads.Skip(1).Take(2))
        {
            var task = (await app.SendAs(head, new GetFirmTasksQuery())).Value.Tasks.ShouldHaveSingleItem();
            task.Kind.ShouldBe(FirmTaskKind.Split);
            (await app.SendAs(head, new AnswerSplitCommand(task.Id, task.Version, true))).IsSuccess.ShouldBeTrue();
        }

        // Whoever has a part sees the project as its own, and it counts for each unit; for the zone once.
        (await app.SendAs(staff, new GetProjectFirmQuery(project))).Value.Shares.Select(s => s.Percent).ShouldBe([40, 30, 30]);
        await app.Store(db => db.Projects.Single(p => p.Id == project).Sign(TestClock.StartDay, TestClock.StartDay, null));
        int[] counts = [1, 1, 1, 0];
        foreach (var (unit, expected) in units.Zip(counts))
        {
            var filter = new CountingFilter(unit.Name);
            (await app.Send(new GetTotalsQuery("2026", new Threshold(null), filter))).Value.Flows[FlowKind.Signed].Count.ShouldBe(expected, unit.Name);
            (await app.Send(new GetBoardReportQuery(TestClock.StartDay, filter))).Value.Stages.Sum(s => s.Value.Count).ShouldBe(expected, unit.Name);
            (await app.Send(new SearchProjectsQuery { Filter = new ProjectFilter { UnitIds = [unit.Id] } })).Value.Page.Total.ShouldBe(expected, unit.Name);
        }

        (await app.Send(new GetTotalsQuery("2026", new Threshold(null), CountingFilter.None))).Value.Flows[FlowKind.Signed].Count.ShouldBe(1);
        (await app.Send(new GetOverviewQuery("2026", new Threshold(null), CountingFilter.None))).Value.Units.Select(u => (u.Id, u.Signed.Count)).ShouldBe(
            units.Take(3).Select(u => ((Guid?)u.Id, 1)), ignoreOrder: true);
        (await app.SendAs(heads[1], new GetTotalsQuery("2026", new Threshold(null), new CountingFilter(units[1].Name)))).Value.Flows[FlowKind.Signed].Count.ShouldBe(1);

        // Fixed with 签约: from now on 考核办 alone, with a reason.
        (await app.SendAs(heads[0], new ProposeSplitCommand(project, shares, "再议"))).Failure!.Code.ShouldBe(FirmErrors.SplitFixed);
        var version = await ClaimTests.Version(app, project);
        SplitShare[] half = [new(units[0].Id, 50, ShareRole.FirstReport), new(units[1].Id, 50, ShareRole.CoLead)];
        (await app.SendAs(heads[0], new ChangeFixedSplitCommand(project, version, half, "核实"))).Failure!.Code.ShouldBe("Failure.Forbidden");
        (await app.SendAs(A.User(Role.Assessment), new ChangeFixedSplitCommand(project, version, half, "核实"))).IsSuccess.ShouldBeTrue();
        (await app.Ask(db => db.AuditEntries.CountAsync(a => a.Action == "SplitChanged"))).ShouldBe(1);
        (await app.Send(new GetTotalsQuery("2026", new Threshold(null), new CountingFilter(units[2].Name)))).Value.Flows[FlowKind.Signed].Count.ShouldBe(0);
    }

    [Theory]
    [OnBoth]
    public async Task Requests_WhenAskedAndAnswered_TakeEffect(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (first, second) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var (one, two, bureau) = (A.User(Role.UnitHead, first.Id), A.User(Role.UnitHead, second.Id, name: "李四"), A.User(Role.Bureau, name: "林可欣"));
        var theirs = await ClaimTests.Lead(app, one, Firm);
        app.Clock.Now = app.Clock.Now.AddSeconds(30);
        var own = await ClaimTests.Lead(app, two, Firm);

        // 联合招商: agreed, the share is in force, and the asker's own clock ends.
        (await app.SendAs(two, Ask(own, first.Id, FirmRequestKind.CoLead, 40))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(two, Ask(own, first.Id, FirmRequestKind.CoLead, 40))).Failure!.Code.ShouldBe(FirmErrors.RequestOpen);
        var task = (await app.SendAs(one, new GetFirmTasksQuery())).Value.Tasks.ShouldHaveSingleItem();
        (await app.SendAs(two, new AnswerRequestCommand(task.Id, task.Version, true))).Failure!.Code.ShouldBe(FirmErrors.RequestNotYours);
        (await app.SendAs(one, new AnswerRequestCommand(task.Id, task.Version, true))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(two, new GetProjectFirmQuery(theirs))).Value.Shares.Select(s => (s.UnitId, s.Percent)).ShouldBe([(first.Id, 60), (second.Id, 40)]);
        (await app.SendAs(two, new GetProjectFirmQuery(own))).Value.Past.ShouldHaveSingleItem().End.ShouldBe(ClaimEnd.CoLed);

        // 流转: offered, refused with a reason, arbitrated by the bureau; the project and its claim are the other unit's.
        (await app.SendAs(one, new OfferTransferCommand(theirs, second.Id, "更适合二局"))).IsSuccess.ShouldBeTrue();
        task = (await app.SendAs(two, new GetFirmTasksQuery())).Value.Tasks.ShouldHaveSingleItem();
        task.DueOn.ShouldBe(new DateOnly(2026, 11, 25));
        (await app.SendAs(two, new AnswerRequestCommand(task.Id, task.Version, false, " "))).Failure!.Fields.Keys.ShouldContain("Text");
        (await app.SendAs(bureau, new ArbitrateRequestCommand(task.Id, task.Version, true, "同意"))).Failure!.Code.ShouldBe(FirmErrors.RulingTooEarly);
        (await app.SendAs(two, new AnswerRequestCommand(task.Id, task.Version, false, "人手不够"))).IsSuccess.ShouldBeTrue();
        task = (await app.SendAs(bureau, new GetFirmTasksQuery())).Value.Tasks.ShouldHaveSingleItem();
        (task.Kind, task.Said).ShouldBe((FirmTaskKind.Arbitrate, "人手不够"));
        (await app.SendAs(bureau, new ArbitrateRequestCommand(task.Id, task.Version, true, "由二局承接"))).IsSuccess.ShouldBeTrue();
        (await app.SendAs(two, new GetProjectFirmQuery(theirs))).Value.ShouldSatisfyAllConditions(
            f => f.UnitId.ShouldBe(second.Id), f => f.Claim!.Origin.ShouldBe(ClaimOrigin.Transferred), f => f.Past.ShouldHaveSingleItem().Unit.ShouldBe(first.ShortName), f => f.Shares.ShouldBeEmpty());
    }

    [Theory]
    [OnBoth]
    public async Task Dispute_WhenThreeRolesDecide_HoldsAndShowsBothSidesTheEvidence(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (first, second) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var (one, two) = (A.User(Role.UnitHead, first.Id), A.User(Role.UnitHead, second.Id, name: "李四"));
        var theirs = await ClaimTests.Lead(app, one, Firm);
        app.Clock.Now = app.Clock.Now.AddMinutes(1);
        var own = await ClaimTests.Lead(app, two, Firm);
        var id = (await app.SendAs(two, new RaiseDisputeCommand(own, first.Id, "我们去年就在谈"))).Value;
        var (bureau, assessment, leader) = (A.User(Role.Bureau, name: "林可欣"), A.User(Role.Assessment, name: "彭思远"), A.User(Role.LineLeader, name: "郑亚东"));

        (await app.SendAs(assessment, new RuleDisputeCommand(id, 1, DisputeOutcome.HolderKeeps, null, "先报"))).Failure!.Code.ShouldBe(FirmErrors.DisputeStep);
        (await app.SendAs(two, new ProposeRulingCommand(id, 1, DisputeOutcome.RivalGets, null, "归我"))).Failure!.Code.ShouldBe("Failure.Forbidden");
        var version = (await app.SendAs(bureau, new ProposeRulingCommand(id, 1, DisputeOutcome.HolderKeeps, null, "先报为准"))).Value;
        // One person with two roles is refused the second step.
        (await app.SendAs(assessment with { UserId = bureau.UserId }, new RuleDisputeCommand(id, version, DisputeOutcome.Shared, 30, "共享"))).Failure!.Code.ShouldBe(FirmErrors.DisputeSamePerson);
        version = (await app.SendAs(assessment, new RuleDisputeCommand(id, version, DisputeOutcome.Shared, 30, "双方都有实质接触"))).Value;
        (await app.SendAs(two, new GetProjectFirmQuery(own))).Value.Claim.ShouldNotBeNull();
        (await app.SendAs(leader, new ConfirmDisputeCommand(id, version))).IsSuccess.ShouldBeTrue();

        (await app.SendAs(two, new GetProjectFirmQuery(own))).Value.Past.ShouldHaveSingleItem().End.ShouldBe(ClaimEnd.Ruled);
        (await app.SendAs(one, new GetProjectFirmQuery(theirs))).Value.Shares.Select(s => s.Percent).ShouldBe([70, 30]);
        var (seen, other) = ((await app.SendAs(one, new GetDisputeQuery(id))).Value, (await app.SendAs(two, new GetDisputeQuery(id))).Value);
        seen.Evidence.Select(e => (e.At, e.Kind, e.IsHolder)).ShouldBe(other.Evidence.Select(e => (e.At, e.Kind, e.IsHolder)));
        seen.Evidence.Count.ShouldBe(3);
        (await app.SendAs(A.User(Role.UnitHead, (await app.Add(A.Unit("招商三局"))).Id), new GetDisputeQuery(id))).IsSuccess.ShouldBeFalse();
    }

    private static AskForFirmCommand Ask(Guid own, Guid unit, FirmRequestKind kind, int? percent = null) => new() { ProjectId = own, UnitId = unit, Kind = kind, Percent = percent, Reason = "共同推进" };
}
