using System.Text;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Claims.ApproveClaim;
using DevZoneCrm.Core.Projects.Claims.Domain;
using DevZoneCrm.Core.Projects.Claims.GetClaim;
using DevZoneCrm.Core.Projects.Claims.GetClaimForm;
using DevZoneCrm.Core.Projects.Claims.RefileClaim;
using DevZoneCrm.Core.Projects.Claims.ReturnClaim;
using DevZoneCrm.Core.Projects.Claims.SearchClaims;
using DevZoneCrm.Core.Projects.Claims.VerifyClaim;
using DevZoneCrm.Core.Projects.CorrectStageDate;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Projects.Files.AddProjectFile;
using DevZoneCrm.Core.Projects.Files.GetProjectFile;
using DevZoneCrm.Core.Projects.Files.RemoveProjectFile;
using DevZoneCrm.Core.Projects.RegisterCompany;
using DevZoneCrm.Core.Projects.SignProject;
using DevZoneCrm.Core.Reports;
using DevZoneCrm.Core.Reports.Counting;
using DevZoneCrm.Core.Reports.GetTotals;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Infrastructure.Identity;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Projects.Claims;

/// <summary>申报、核实、批准 on real databases: only what three people agreed on counts.</summary>
public sealed class StageClaimTests
{
    private static readonly DateOnly Day = TestClock.StartDay;
    private static readonly Viewer Bureau = A.User(Role.Bureau, name: "林可");
    private static readonly Viewer Leader = A.User(Role.LineLeader, name: "郑东");
    private static readonly Viewer Permits = A.User(Role.PermitOffice, name: "钟慧");

    [Theory]
    [OnBoth]
    public async Task Course_FromClaimToApproval_CountsOnlyAtItsEnd(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, head) = await ProjectAsync(app);
        var file = await UploadAsync(app, head, project.Id);

        var filed = await app.SendAs(head, Sign(project, file));

        filed.Failure?.Text.ShouldBeNull();
        (await SignedAsync(app)).ShouldBe(0, "a claim counts nowhere");
        var mine = (await app.SendAs(Bureau, new SearchClaimsQuery(ClaimScope.Awaiting))).Value;
        var row = mine.Rows.ShouldHaveSingleItem();
        (row.State, row.Milestone, row.OccurredOn, row.Proposer, mine.Awaiting).ShouldBe((ClaimState.Filed, Milestone.Signed, Day, head.Name, 1));
        (await app.SendAs(Leader, new SearchClaimsQuery(ClaimScope.Awaiting))).Value.Total.ShouldBe(0, "not the leader's turn yet");

        var verified = await app.SendAs(Bureau, new VerifyClaimCommand(row.Id, 1, "与原件一致"));
        (await SignedAsync(app)).ShouldBe(0);
        await Refused(app.SendAs(Bureau, new ApproveClaimCommand(row.Id, verified.Value)), FailureKind.Rule, ClaimErrors.OtherRole);
        (await app.SendAs(Leader, new ApproveClaimCommand(row.Id, verified.Value))).Failure?.Text.ShouldBeNull();

        (await SignedAsync(app)).ShouldBe(1);
        var stored = await app.Ask(db => db.Projects.Include(p => p.StageEvents).SingleAsync());
        (stored.SignedOn, stored.PendingClaims).ShouldBe((Day, MilestoneSet.None));
        stored.StageEvents.Single(e => e.Milestone == Milestone.Signed).ClaimId.ShouldBe(row.Id);
        var page = (await app.SendAs(head, new GetClaimQuery(row.Id))).Value;
        page.Steps.Select(s => (s.Act, s.By)).ShouldBe([(ClaimAct.Filed, head.Name), (ClaimAct.Verified, "林可"), (ClaimAct.Approved, "郑东")]);
        page.Needs.Single(n => n.Code == "Agreement").Files.ShouldHaveSingleItem().Id.ShouldBe(file);
    }

    [Theory]
    [OnBoth]
    public async Task File_WhenDocumentsAreMissingOrStrange_IsRefusedAndSavesNothing(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, head) = await ProjectAsync(app);
        var other = await app.Add(new ProjectBuilder { UnitId = project.UnitId, Code = "P-2" }.Build());
        var strange = await UploadAsync(app, head, other.Id);

        var missing = await Refused(app.SendAs(head, Sign(project)), FailureKind.Rule, ClaimErrors.EvidenceMissing);
        missing.Text.ShouldContain("投资协议");
        await Refused(app.SendAs(head, Sign(project, strange)), FailureKind.Rule, ClaimErrors.EvidenceUnknown);

        (await app.Ask(db => db.StageClaims.CountAsync())).ShouldBe(0);
        (await app.Ask(db => db.Projects.Where(p => p.Id == project.Id).Select(p => p.PendingClaims).SingleAsync())).ShouldBe(MilestoneSet.None);
    }

    [Theory]
    [OnBoth]
    public async Task Gate_WhenShut_RefusesTheClaimAndLaterTheApproval(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.NeedNothingAsync();
        var (project, head) = await ProjectAsync(app);
        await app.Store(db => db.ZoneRules.Single().SwitchReviewGate(true));

        await Refused(app.SendAs(head, Sign(project)), FailureKind.Rule, ReviewErrors.GateNone);
        (await app.SendAs(head, new GetClaimFormQuery(project.Id, Milestone.Signed))).Value.ShutGate.ShouldNotBeNull();

        await app.OpenGatesAsync();
        await app.SendAs(head, Sign(project));
        await app.Store(db => db.ZoneRules.Single().SwitchReviewGate(true));
        var claim = await app.Ask(db => db.StageClaims.SingleAsync());
        var verified = await app.SendAs(Bureau, new VerifyClaimCommand(claim.Id, claim.Version));
        await Refused(app.SendAs(Leader, new ApproveClaimCommand(claim.Id, verified.Value)), FailureKind.Rule, ReviewErrors.GateNone);
        (await app.Ask(db => db.StageClaims.Select(c => c.State).SingleAsync())).ShouldBe(ClaimState.Verified, "nothing was saved");
    }

    [Theory]
    [OnBoth]
    public async Task Return_WhenRefiled_OpensAsTypedAndGoesRoundAgain(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, head) = await ProjectAsync(app);
        var file = await UploadAsync(app, head, project.Id);
        await app.SendAs(head, Sign(project, file));
        var claim = await app.Ask(db => db.StageClaims.SingleAsync());

        await Refused(app.SendAs(Bureau, new ReturnClaimCommand(claim.Id, claim.Version, " ")), FailureKind.Invalid, "Failure.Invalid");
        var returned = await app.SendAs(Bureau, new ReturnClaimCommand(claim.Id, claim.Version, "缺盖章页"));

        (await app.Ask(db => db.Projects.Select(p => p.PendingClaims).SingleAsync())).ShouldBe(MilestoneSet.None);
        var form = (await app.SendAs(head, new GetClaimFormQuery(project.Id, Milestone.Signed))).Value;
        form.Returned.ShouldNotBeNull();
        (form.Returned.OccurredOn, form.Returned.Document, form.Returned.Reason.Note).ShouldBe((Day, "投资协议7号", "缺盖章页"));
        form.Needs.Single(n => n.Code == "Agreement").Files.ShouldHaveSingleItem().Id.ShouldBe(file);
        (await app.SendAs(head, new SearchClaimsQuery(ClaimScope.Returned))).Value.Total.ShouldBe(1);
        await Refused(app.SendAs(Leader, new RefileClaimCommand(claim.Id, returned.Value, Day) { Document = "x", Evidence = [new("Agreement", file)] }), FailureKind.Rule, ClaimErrors.NotTheProposer);
        var refiled = await app.SendAs(head, new RefileClaimCommand(claim.Id, returned.Value, Day.AddDays(-1)) { Document = "投资协议7号（补盖章）", Evidence = [new("Agreement", file)] });
        refiled.Failure?.Text.ShouldBeNull();

        var verified = await app.SendAs(Bureau, new VerifyClaimCommand(claim.Id, refiled.Value));
        (await app.SendAs(Leader, new ApproveClaimCommand(claim.Id, verified.Value))).Failure?.Text.ShouldBeNull();
        (await app.Ask(db => db.Projects.Select(p => p.SignedOn).SingleAsync())).ShouldBe(Day.AddDays(-1));
    }

    [Theory]
    [OnBoth]
    public async Task PartsInAClaim_WhenOnePersonTriesTwo_AreRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.NeedNothingAsync();
        var (project, _) = await ProjectAsync(app);
        await app.SendAs(Bureau, Sign(project));
        var claim = await app.Ask(db => db.StageClaims.SingleAsync());

        await Refused(app.SendAs(Bureau, new VerifyClaimCommand(claim.Id, claim.Version)), FailureKind.Rule, ClaimErrors.SamePerson);
        (await app.SendAs(Bureau, new SearchClaimsQuery(ClaimScope.Awaiting))).Value.Total.ShouldBe(0, "it does not wait for who filed it");
        (await app.SendAs(Bureau, new GetClaimQuery(claim.Id))).Value.HasOtherPart.ShouldBeTrue();
        await Refused(app.SendAs(A.User(Role.Admin), new VerifyClaimCommand(claim.Id, claim.Version)), FailureKind.Forbidden, "Failure.Forbidden");
        // The operator holds the database, but is one person as well.
        var verified = await app.SendAs(Viewer.Operator, new VerifyClaimCommand(claim.Id, claim.Version));
        await Refused(app.SendAs(Viewer.Operator, new ApproveClaimCommand(claim.Id, verified.Value)), FailureKind.Rule, ClaimErrors.SamePerson);
    }

    [Theory]
    [OnBoth]
    public async Task Evidence_WhenAskedToVerify_IsOpenToThatRoleOnlyAndNeverRemoved(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, head) = await ProjectAsync(app, Milestone.Signed);
        var file = await UploadAsync(app, head, project.Id);
        var other = await UploadAsync(app, head, project.Id, "价格条款.pdf");
        await app.SendAs(head, new RegisterCompanyCommand(project.Id, project.Version, Day, "甲（南通）有限公司") { Evidence = [new("BusinessLicence", file)] });

        var asked = (await app.SendAs(Permits, new SearchClaimsQuery(ClaimScope.Awaiting))).Value.Rows.ShouldHaveSingleItem();
        (await app.SendAs(Permits, new GetClaimQuery(asked.Id))).Value.MayOpenProject.ShouldBeFalse();
        var download = await app.SendAs(Permits, new GetProjectFileQuery(file));
        download.IsSuccess.ShouldBeTrue();
        await download.Value.Content.DisposeAsync();
        await Refused(app.SendAs(Permits, new GetProjectFileQuery(other)), FailureKind.NotFound, "Failure.NotFound");
        await Refused(app.SendAs(A.User(Role.Finance), new GetClaimQuery(asked.Id)), FailureKind.NotFound, "Failure.NotFound");
        await Refused(app.SendAs(head, new RemoveProjectFileCommand(file)), FailureKind.Rule, ProjectErrors.FileIsEvidence);
    }

    [Theory]
    [OnBoth]
    public async Task Claims_OfConfidentialProjects_StayWithThoseNamed(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.NeedNothingAsync();
        var (project, head) = await ProjectAsync(app, Milestone.Signed, Confidentiality.Sensitive);
        await app.SendAs(head, new RegisterCompanyCommand(project.Id, project.Version, Day, "甲"));

        (await app.SendAs(Permits, new SearchClaimsQuery(ClaimScope.All))).Value.Total.ShouldBe(0);
        var claim = await app.Ask(db => db.StageClaims.SingleAsync());
        await Refused(app.SendAs(Permits, new VerifyClaimCommand(claim.Id, claim.Version)), FailureKind.NotFound, "Failure.NotFound");
        await app.Add(new AppUser { Id = Permits.UserId!.Value, UserName = "zhonghui", DisplayName = Permits.Name, Role = Role.PermitOffice });
        await app.Store(db => db.Projects.Include(p => p.Access).Single().GrantAccess(Permits.UserId!.Value));
        (await app.SendAs(Permits, new VerifyClaimCommand(claim.Id, claim.Version))).Failure?.Text.ShouldBeNull();
    }

    [Theory]
    [OnBoth]
    public async Task Correction_OfAConfirmedDate_IsConfirmedToo(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var (project, _) = await ProjectAsync(app, Milestone.Signed);
        var asker = A.User(Role.Bureau, name: "顾风");

        (await app.SendAs(asker, new CorrectStageDateCommand(project.Id, project.Version, Milestone.Signed, Day.AddDays(-2), "协议落款是18日"))).Failure?.Text.ShouldBeNull();

        var claim = await app.Ask(db => db.StageClaims.SingleAsync());
        (claim.IsCorrection, claim.Note).ShouldBe((true, "协议落款是18日"));
        (await app.Ask(db => db.Projects.Select(p => p.SignedOn).SingleAsync())).ShouldBe(ProjectDay);
        await Refused(app.SendAs(asker, new VerifyClaimCommand(claim.Id, claim.Version)), FailureKind.Rule, ClaimErrors.SamePerson);
        var verified = await app.SendAs(Bureau, new VerifyClaimCommand(claim.Id, claim.Version));
        (await app.SendAs(Leader, new ApproveClaimCommand(claim.Id, verified.Value))).Failure?.Text.ShouldBeNull();
        (await app.Ask(db => db.Projects.Select(p => p.SignedOn).SingleAsync())).ShouldBe(Day.AddDays(-2));
    }

    [Theory]
    [OnBoth]
    public async Task Approve_WhenTwoTryAtOnce_OneLosesAndIsTold(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await app.NeedNothingAsync();
        var (project, head) = await ProjectAsync(app);
        await app.SendAs(head, Sign(project));
        var claim = await app.Ask(db => db.StageClaims.SingleAsync());
        var verified = await app.SendAs(Bureau, new VerifyClaimCommand(claim.Id, claim.Version));

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => app.SendAs(A.User(Role.LineLeader, name: $"领导{i}"), new ApproveClaimCommand(claim.Id, verified.Value)))));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => !r.IsSuccess).ShouldAllBe(r => r.Failure!.Kind == FailureKind.Stale);
        (await app.Ask(db => db.StageEvents.CountAsync(e => e.Milestone == Milestone.Signed))).ShouldBe(1);
    }

    private static readonly DateOnly ProjectDay = new(2026, 11, 16);

    private static SignProjectCommand Sign(Project project, Guid? file = null) =>
        new(project.Id, project.Version, Day, "投资协议7号") { Evidence = file is { } id ? [new EvidenceRef("Agreement", id)] : [] };

    private static async Task<(Project Project, Viewer Head)> ProjectAsync(TestApp app, Milestone at = Milestone.Intent, Confidentiality level = Confidentiality.Internal)
    {
        await app.OpenGatesAsync();
        var unit = await app.Add(A.Unit());
        var project = await app.Add(new ProjectBuilder { UnitId = unit.Id, Amount = A.Yi(3), Confidentiality = level, Dates = new() { [Milestone.Lead] = new DateOnly(2026, 6, 1), [at] = ProjectDay } }.Build());
        return (project, A.User(Role.UnitHead, unit.Id, name: "张蕾"));
    }

    private static async Task<Guid> UploadAsync(TestApp app, Viewer viewer, Guid project, string name = "投资协议.pdf")
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes($"%PDF-1.4 {Guid.NewGuid()} %%EOF"));
        var added = await app.SendAs(viewer, new AddProjectFileCommand(project, name, content));
        added.Failure?.Text.ShouldBeNull();
        return added.Value;
    }

    private static async Task<int> SignedAsync(TestApp app) => (await app.Send(new GetTotalsQuery("2026", Threshold.None, new CountingFilter()))).Value.Flows[FlowKind.Signed].Count;

    private static async Task<Failure> Refused<T>(Task<Result<T>> sending, FailureKind kind, string code)
    {
        var failure = (await sending).Failure.ShouldNotBeNull();
        (failure.Kind, failure.Code).ShouldBe((kind, code));
        return failure;
    }
}
