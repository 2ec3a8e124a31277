using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.LogActivity;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Firms.Domain;
using DevZoneCrm.Core.Firms.GetProjectFirm;
using DevZoneCrm.Core.Firms.Merging;
using DevZoneCrm.Core.Firms.MergeProjects;
using DevZoneCrm.Core.Firms.PreviewMerge;
using DevZoneCrm.Core.Firms.UndoMerge;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.GetProject;
using DevZoneCrm.Core.Projects.PlanNextStep;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Firms;

public sealed class MergeTests
{
    [Theory]
    [OnBoth]
    public async Task Merge_WhenDoneAndUndone_KeepsEverythingAndPutsBothBack(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (first, second) = (await app.Add(A.Unit()), await app.Add(A.Unit("招商二局")));
        var bureau = A.User(Role.Bureau, name: "林可欣");
        var stays = await ClaimTests.Lead(app, A.User(Role.Staff, first.Id), "伊仕生物技术有限公司");
        var goes = await ClaimTests.Lead(app, A.User(Role.Staff, second.Id), "南通伊仕生物技术股份有限公司");
        var facts = new ActivityFacts { Kind = ActivityKind.Visit, On = TestClock.StartDay, UnitId = second.Id, Content = "谈了厂房" };
        (await app.SendAs(A.User(Role.Staff, second.Id), new LogActivityCommand(Guid.NewGuid(), goes, facts))).IsSuccess.ShouldBeTrue();
        var code = await app.Ask(db => db.Projects.Where(p => p.Id == goes).Select(p => p.Code).SingleAsync());

        var preview = (await app.SendAs(bureau, new PreviewMergeQuery(stays, code))).Value;
        (preview.Activities, preview.Claims).ShouldBe((1, 1));
        preview.Lines.Where(l => l.Differs).Select(l => l.Field).ShouldBe([MergeField.Name, MergeField.Investors]);
        var merged = await app.SendAs(bureau, new MergeProjectsCommand
        {
            ProjectId = stays, Version = preview.Version, OtherId = goes, OtherVersion = preview.OtherVersion, Take = [MergeField.Investors], Reason = "同一企业报了两次",
        });

        merged.IsSuccess.ShouldBeTrue(merged.Failure?.Text);
        var page = (await app.SendAs(bureau, new GetProjectQuery(code))).Value;
        (page.Id, page.InvestorNames, page.Facts.Name).ShouldBe((stays, "南通伊仕生物技术股份有限公司", "伊仕生物技术有限公司项目"));
        (await app.Ask(db => db.Activities.Select(a => a.ProjectId).SingleAsync())).ShouldBe(stays);
        var firm = (await app.SendAs(bureau, new GetProjectFirmQuery(stays))).Value;
        firm.Past.ShouldHaveSingleItem().End.ShouldBe(ClaimEnd.Merged);
        (await app.Ask(db => db.Projects.Where(p => p.Id == goes).Select(p => p.Status).SingleAsync())).ShouldBe(ProjectStatus.Ended);

        (await app.SendAs(bureau, new UndoMergeCommand(merged.Value))).IsSuccess.ShouldBeTrue();

        page = (await app.SendAs(bureau, new GetProjectQuery(code))).Value;
        (page.Id, page.Status, page.History.Count(h => h.Kind == Core.Projects.History.HistoryKind.Left)).ShouldBe((goes, ProjectStatus.Active, 0));
        (await app.SendAs(bureau, new GetProjectQuery(stays.ToString()))).Value.InvestorNames.ShouldBe("伊仕生物技术有限公司");
        (await app.Ask(db => db.Activities.Select(a => a.ProjectId).SingleAsync())).ShouldBe(goes);
        (await app.SendAs(bureau, new GetProjectFirmQuery(goes))).Value.Claim.ShouldNotBeNull();
        (await app.SendAs(bureau, new UndoMergeCommand(merged.Value))).Failure!.Code.ShouldBe(FirmErrors.MergeUndone);
    }

    [Theory]
    [OnBoth]
    public async Task Undo_WhenTheSurvivorWasChangedSince_IsRefusedAndSaysByWhom(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var unit = await app.Add(A.Unit());
        var bureau = A.User(Role.Bureau, name: "林可欣");
        var (stays, goes) = (await ClaimTests.Lead(app, A.User(Role.Staff, unit.Id), "伊仕生物"), await ClaimTests.Lead(app, A.User(Role.Staff, unit.Id), "伊仕生物"));
        var preview = (await app.SendAs(bureau, new PreviewMergeQuery(stays, goes.ToString()))).Value;
        var merge = (await app.SendAs(bureau, new MergeProjectsCommand { ProjectId = stays, Version = preview.Version, OtherId = goes, OtherVersion = preview.OtherVersion, Reason = "重复" })).Value;
        var staff = A.User(Role.Staff, unit.Id, name: "李四");
        (await app.SendAs(staff, new PlanNextStepCommand(stays, await ClaimTests.Version(app, stays), "再访", TestClock.StartDay))).IsSuccess.ShouldBeTrue();

        var undone = await app.SendAs(bureau, new UndoMergeCommand(merge));

        undone.Failure!.Code.ShouldBe(FirmErrors.MergeChangedSince);
        undone.Failure.Text.ShouldContain("李四");
    }
}
