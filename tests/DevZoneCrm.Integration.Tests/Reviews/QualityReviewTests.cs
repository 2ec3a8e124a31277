using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Common.Security;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Reviews.AddExpert;
using DevZoneCrm.Core.Reviews.ChangeSheet;
using DevZoneCrm.Core.Reviews.ClosePanel;
using DevZoneCrm.Core.Reviews.ConvenePanel;
using DevZoneCrm.Core.Reviews.DecideReview;
using DevZoneCrm.Core.Reviews.DeclareRecusal;
using DevZoneCrm.Core.Reviews.Domain;
using DevZoneCrm.Core.Reviews.EndReviewPerson;
using DevZoneCrm.Core.Reviews.GetProjectReviews;
using DevZoneCrm.Core.Reviews.GetReview;
using DevZoneCrm.Core.Reviews.GetReviewFile;
using DevZoneCrm.Core.Reviews.GetReviewFiles;
using DevZoneCrm.Core.Reviews.GetReviewSettings;
using DevZoneCrm.Core.Reviews.GiveOpinion;
using DevZoneCrm.Core.Reviews.NameExpert;
using DevZoneCrm.Core.Reviews.OpenReview;
using DevZoneCrm.Core.Reviews.PreCheckReview;
using DevZoneCrm.Core.Reviews.RecheckReview;
using DevZoneCrm.Core.Reviews.ReconsiderReview;
using DevZoneCrm.Core.Reviews.RecordDelivery;
using DevZoneCrm.Core.Reviews.ResolveObjection;
using DevZoneCrm.Core.Reviews.ReturnReview;
using DevZoneCrm.Core.Reviews.ReviseReview;
using DevZoneCrm.Core.Reviews.SearchReviews;
using DevZoneCrm.Core.Reviews.SubmitReview;
using DevZoneCrm.Core.Reviews.SwitchReviewGate;
using DevZoneCrm.Infrastructure.Persistence;
using DevZoneCrm.Integration.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Reviews;

/// <summary>The life of a review, with everybody who has a part in it.</summary>
public sealed class QualityReviewTests
{
    [Theory]
    [OnBoth]
    public async Task Review_WhenItGoesThrough_EndsWithAGradeThatOpensTheGate(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        (await scene.AskGateAsync())!.Code.ShouldBe(ReviewErrors.GateNone);
        (await scene.AskGateAsync(Milestone.Registered)).ShouldBeNull("only 签约 asks");

        var id = await scene.ScoredAsync();

        var sheet = await scene.SeeAsync(id);
        sheet.Head.Step.ShouldBe(ReviewStep.Decision);
        sheet.Result.Lines.Sum(l => l.Points).ShouldBe(sheet.Result.Total);
        sheet.Result.Lines.Single(l => l.Code == CriterionCode.Environment).Points.ShouldBe(3m, "100 and 0 are dropped, the rest is 60 % of 5");
        sheet.Result.Lines.Single(l => l.Code == CriterionCode.Intensity).Points.ShouldBe(7.5m, "2亿元 over 50 mu");
        sheet.Head.Score.ShouldBe(sheet.Result.Total);
        sheet.Panel.Select(p => p.Name).ShouldAllBe(n => n != null);
        (await scene.SeeAsync(id, scene.Head)).Panel.ShouldAllBe(p => p.Name == null && p.Marks.Count == 0, "专家意见 is not for the unit");
        (await scene.AskGateAsync())!.Code.ShouldBe(ReviewErrors.GateNone, "nothing is decided yet");

        ReviewScene.Ok(await app.SendAs(scene.Leader, new DecideReviewCommand(id, sheet.Version, true, null, null)));

        (await scene.SeeAsync(id)).Head.Grade.ShouldBe(ReviewScoring.GradeOf(sheet.Result.Total, SheetDefinition.Shipped));
        (await scene.AskGateAsync()).ShouldBeNull();
        (await app.SendAs(scene.Head, new GetProjectReviewsQuery(scene.ProjectId))).Value.GateRefusal.ShouldBeNull();
    }

    [Theory]
    [OnBoth]
    public async Task Review_WhenOnePersonTakesTwoSteps_IsRefused(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.OpenAsync();
        async Task<long> Version() => await scene.VersionAsync(id);
        string Code<T>(Result<T> result) => result.Failure!.Code;

        // The leader proposes, so he may not decide; the same holds for an operator, who may do everything else.
        ReviewScene.Ok(await app.SendAs(scene.Leader, new SubmitReviewCommand(id, await Version())));
        Code(await app.SendAs(scene.Head, new PreCheckReviewCommand(id, await Version(), ReviewScene.Vetoes()))).ShouldBe("Failure.Forbidden");
        ReviewScene.Ok(await app.SendAs(scene.Bureau, new PreCheckReviewCommand(id, await Version(), ReviewScene.Vetoes("Catalogue"))));
        Code(await app.SendAs(scene.Leader, new DecideReviewCommand(id, await Version(), false, null, "不符合导向"))).ShouldBe(ReviewErrors.SamePerson);
        Code(await app.SendAs(scene.Director, new DecideReviewCommand(id, await Version(), true, null, null))).ShouldBe(ReviewErrors.CannotAccept, "a veto applies");
        Code(await app.SendAs(scene.Director, new DecideReviewCommand(id, await Version(), false, null, " "))).ShouldBe(ReviewErrors.ReasonNeeded);
        ReviewScene.Ok(await app.SendAs(scene.Director, new DecideReviewCommand(id, await Version(), false, null, "属淘汰类")));
        (await scene.AskGateAsync())!.Code.ShouldBe(ReviewErrors.GateRefused);

        // 复议 once.
        var again = ReviewScene.Ok(await app.SendAs(scene.Staff, new ReconsiderReviewCommand(id, "产品已调整")));
        ReviewScene.Ok(await app.Send(new SubmitReviewCommand(again, await scene.VersionAsync(again))));
        Code(await app.Send(new PreCheckReviewCommand(again, await scene.VersionAsync(again), ReviewScene.Vetoes()))).ShouldBe(ReviewErrors.SamePerson, "the command line is a person too");
        ReviewScene.Ok(await app.SendAs(scene.Bureau, new PreCheckReviewCommand(again, await scene.VersionAsync(again), ReviewScene.Vetoes("Catalogue"))));
        ReviewScene.Ok(await app.SendAs(scene.Director, new DecideReviewCommand(again, await scene.VersionAsync(again), false, null, "仍属淘汰类")));
        Code(await app.SendAs(scene.Staff, new ReconsiderReviewCommand(again, "再看一次"))).ShouldBe(ReviewErrors.ReconsideredOnce);
        Code(await app.SendAs(scene.Staff, new ReconsiderReviewCommand(id, "再看一次"))).ShouldBe(ReviewErrors.ReconsideredOnce);
    }

    [Theory]
    [OnBoth]
    public async Task Opinions_WhenDepartmentsAreSilentOrObject_HoldTheReviewUp(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.AskedAsync();
        var asked = (await scene.SeeAsync(id)).Opinions;
        asked.Count.ShouldBe(5);
        asked.ShouldAllBe(o => o.DueOn == new DateOnly(2026, 11, 27), "Friday and five working days");
        foreach (var department in new[] { "Economic", "Environment", "Emergency", "Permits" })
        {
            await scene.AnswerAsync(id, department);
        }

        var planning = asked.Single(o => o.Department == "Planning");
        (await app.SendAs(scene["environment"], new GiveOpinionCommand(planning.Id, planning.Version, OpinionAnswer.Agrees, null))).Failure!.Code.ShouldBe(ReviewErrors.OtherDepartment);
        (await app.SendAs(scene.Planning, new GetReviewQuery(id))).IsSuccess.ShouldBeTrue("who is asked may read the file");
        (await app.SendAs(scene["economic"], new GetReviewQuery(id))).IsSuccess.ShouldBeTrue("a role stands for the department");

        // A reminder after the last day, the leader two working days later; never consent.
        app.Clock.Now = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(8));
        (await scene.SeeAsync(id)).Opinions.Single(o => o.Department == "Planning").ShouldSatisfyAllConditions(o => o.IsSilent.ShouldBeTrue(), o => o.IsEscalated.ShouldBeFalse());
        (await app.SendAs(scene.Leader, new SearchReviewsQuery())).Value.Total.ShouldBe(0);
        app.Clock.Now = new DateTimeOffset(2026, 12, 2, 9, 0, 0, TimeSpan.FromHours(8));
        (await scene.SeeAsync(id)).Opinions.Single(o => o.Department == "Planning").IsEscalated.ShouldBeTrue();
        (await app.SendAs(scene.Leader, new SearchReviewsQuery())).Value.Rows.Single().Escalated.ShouldBe(1);
        (await app.SendAs(scene.Planning, new SearchReviewsQuery())).Value.Total.ShouldBe(1, "待我办 of the department");
        (await app.SendAs(scene.Bureau, new SearchReviewsQuery(ReviewShelf.Overdue))).Value.Total.ShouldBe(1);
        app.Clock.Now = new DateTimeOffset(2027, 6, 1, 9, 0, 0, TimeSpan.FromHours(8));
        var panel = new ConvenePanelCommand(id, await scene.VersionAsync(id), [.. scene.Roster.Take(5)]);
        (await app.SendAs(scene.Bureau, panel)).Failure!.Code.ShouldBe(ReviewErrors.OpinionsOpen);

        // An objection must be settled, and not by who raised it.
        await scene.AnswerAsync(id, "Planning", OpinionAnswer.Objects, "地块不在城镇开发边界内");
        (await app.SendAs(scene.Bureau, panel)).Failure!.Code.ShouldBe(ReviewErrors.ObjectionsOpen);
        var objection = (await scene.SeeAsync(id)).Opinions.Single(o => o.IsObjectionOpen);
        ReviewScene.Ok(await app.SendAs(scene.Bureau, new ResolveObjectionCommand(objection.Id, objection.Version, "调整到B区地块，规划资源局复核同意")));
        (await app.SendAs(scene.Bureau, panel with { PersonIds = [.. scene.Roster.Take(4)] })).Failure!.Code.ShouldBe(ReviewErrors.PanelSize);
        (await app.SendAs(scene.Bureau, panel with { PersonIds = [.. scene.Roster.Skip(1).Take(5)] })).Failure!.Code.ShouldBe(ReviewErrors.PanelFields, "no finance expert");
        ReviewScene.Ok(await app.SendAs(scene.Bureau, panel));
    }

    [Theory]
    [OnBoth]
    public async Task Panel_WhenExpertRecusesOrIsLate_ScoresWithoutHim(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.ConvenedAsync();
        var (first, outsider) = (scene.Experts[0], scene.Experts[6]);

        (await app.SendAs(first, new GetReviewFileQuery(id))).Value.ExpertName.ShouldBe("专家1");
        (await app.SendAs(outsider, new GetReviewFileQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound);
        (await app.SendAs(first, new GetReviewQuery(id))).Failure!.Kind.ShouldBe(FailureKind.Forbidden, "nothing but the one file");
        (await app.SendAs(scene.Bureau, new ClosePanelCommand(id, await scene.VersionAsync(id)))).Failure!.Code.ShouldBe(ReviewErrors.PanelUnscored);

        foreach (var expert in scene.Experts.Take(5))
        {
            await scene.ScoreAsync(id, expert, 100);
        }

        var place = await app.Ask(db => db.ReviewExperts.AsNoTracking().SingleAsync(e => e.ReviewId == id && e.UserId == first.UserId));
        ReviewScene.Ok(await app.SendAs(first, new DeclareRecusalCommand(place.Id, place.Version, "曾任投资方独立董事")));
        (await app.SendAs(first, new GetReviewFileQuery(id))).Failure!.Code.ShouldBe(ReviewErrors.Recused);
        (await app.SendAs(scene.Bureau, new ClosePanelCommand(id, await scene.VersionAsync(id)))).Failure!.Code.ShouldBe(ReviewErrors.PanelSize, "four are left");
        ReviewScene.Ok(await app.SendAs(scene.Bureau, new AddExpertCommand(id, await scene.VersionAsync(id), scene.Roster[6])));
        await scene.ScoreAsync(id, outsider, 0);
        ReviewScene.Ok(await app.SendAs(scene.Bureau, new ClosePanelCommand(id, await scene.VersionAsync(id))));
        (await scene.SeeAsync(id)).Result.Lines.Single(l => l.Code == CriterionCode.Safety).Points.ShouldBe(4m, "0 and one 100 are dropped; the marks of who recused count no more");
        (await app.SendAs(outsider, new GetReviewFileQuery(id))).Failure!.Code.ShouldBe(ReviewErrors.FileClosed);
        (await app.SendAs(outsider, new GetReviewFilesQuery())).Value.Single().ShouldSatisfyAllConditions(f => f.IsOpen.ShouldBeFalse(), f => f.ProjectName.ShouldBeNull());
    }

    [Theory]
    [OnBoth]
    public async Task Gate_WhenGradeIsConditional_FollowsTheRecheck(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        // Weak on research and assets: between 60 and 70.
        var id = await scene.ScoredAsync(ReviewScene.Inputs with { NetAssets = 300_000_000, ResearchPercent = 3m });
        var sheet = await scene.SeeAsync(id);
        sheet.Result.Grade.ShouldBe(ReviewGrade.C, $"{sheet.Result.Total}");
        (await app.SendAs(scene.Leader, new DecideReviewCommand(id, sheet.Version, true, null, null))).Failure!.Code.ShouldBe(ReviewErrors.ConditionsNeeded);
        ReviewScene.Ok(await app.SendAs(scene.Leader, new DecideReviewCommand(id, sheet.Version, true, "60 天内资金到位 30%", null)));

        (await scene.SeeAsync(id)).Head.RecheckOn.ShouldBe(new DateOnly(2027, 1, 19), "60 calendar days");
        (await scene.AskGateAsync()).ShouldBeNull("the re-check is not due yet");
        app.Clock.Now = new DateTimeOffset(2027, 1, 20, 9, 0, 0, TimeSpan.FromHours(8));
        (await scene.AskGateAsync())!.Code.ShouldBe(ReviewErrors.GateRecheckOverdue);
        (await app.SendAs(scene.Bureau, new SearchReviewsQuery(ReviewShelf.Overdue))).Value.Total.ShouldBe(1);
        ReviewScene.Ok(await app.SendAs(scene.Bureau, new RecheckReviewCommand(id, await scene.VersionAsync(id), true, "验资报告已交")));
        (await scene.AskGateAsync()).ShouldBeNull();
        (await app.SendAs(scene.Bureau, new RecheckReviewCommand(id, await scene.VersionAsync(id), false, "再看"))).Failure!.Code.ShouldBe(ReviewErrors.NothingToRecheck);

        // A later review counts instead of it.
        var next = await scene.ScoredAsync();
        ReviewScene.Ok(await app.SendAs(scene.Leader, new DecideReviewCommand(next, await scene.VersionAsync(next), false, null, "产能过剩")));
        (await scene.AskGateAsync())!.Code.ShouldBe(ReviewErrors.GateRefused);
    }

    [Theory]
    [OnBoth]
    public async Task Gate_WhenZoneSwitchesItOff_IsOpen(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        (await app.SendAs(scene.Bureau, new SwitchReviewGateCommand(0, false))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);

        ReviewScene.Ok(await app.SendAs(scene["admin"], new SwitchReviewGateCommand(0, false)));
        (await scene.AskGateAsync()).ShouldBeNull();
        ReviewScene.Ok(await app.SendAs(scene["admin"], new SwitchReviewGateCommand(1, true)));
        (await scene.AskGateAsync())!.Code.ShouldBe(ReviewErrors.GateNone);
    }

    [Theory]
    [OnBoth]
    public async Task Review_WhenProjectIsLarge_IsTheDirectorsToDecide(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app, yi: 10);
        var id = await scene.ScoredAsync();

        (await app.SendAs(scene.Leader, new SearchReviewsQuery())).Value.Total.ShouldBe(0);
        (await app.SendAs(scene.Director, new SearchReviewsQuery())).Value.Total.ShouldBe(1);
        (await app.SendAs(scene.Leader, new DecideReviewCommand(id, await scene.VersionAsync(id), true, "条件", null))).Failure!.Code.ShouldBe(ReviewErrors.LargeIsDirectors);
        ReviewScene.Ok(await app.SendAs(scene.Director, new DecideReviewCommand(id, await scene.VersionAsync(id), true, "条件", null)));
    }

    [Theory]
    [OnBoth]
    public async Task Application_WhenDataAreMissingOrHandedBack_WaitsForTheUnit(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.OpenAsync(inputs: new ReviewInputs { FixedInvestment = 200_000_000 });
        (await scene.SeeAsync(id)).Missing.ShouldContain(nameof(ReviewInputs.NetAssets));
        (await app.SendAs(scene.Head, new SubmitReviewCommand(id, await scene.VersionAsync(id)))).Failure!.Code.ShouldBe(ReviewErrors.MissingData);
        (await app.SendAs(scene.Staff, new SubmitReviewCommand(id, await scene.VersionAsync(id)))).Failure!.Kind.ShouldBe(FailureKind.Forbidden);
        (await app.SendAs(scene.Staff, new OpenReviewCommand(scene.ProjectId, ReviewKind.Preliminary, ReviewScene.Inputs))).Failure!.Code.ShouldBe(ReviewErrors.AlreadyOpen);

        ReviewScene.Ok(await app.SendAs(scene.Staff, new ReviseReviewCommand(id, await scene.VersionAsync(id), ReviewScene.Inputs)));
        ReviewScene.Ok(await app.SendAs(scene.Head, new SubmitReviewCommand(id, await scene.VersionAsync(id))));
        (await scene.SeeAsync(id)).Head.DueOn.ShouldBe(new DateOnly(2026, 11, 25), "Friday and three working days");
        ReviewScene.Ok(await app.SendAs(scene.Bureau, new ReturnReviewCommand(id, await scene.VersionAsync(id), "附验资报告")));

        var back = await scene.SeeAsync(id);
        (back.Head.Step, back.ReturnReason, back.Inputs.NetAssets).ShouldBe((ReviewStep.Application, "附验资报告", ReviewScene.Inputs.NetAssets));
        (await app.SendAs(scene.Head, new SearchReviewsQuery())).Value.Total.ShouldBe(1);
    }

    [Theory]
    [OnBoth]
    public async Task Settings_WhenSheetChanges_LeaveReviewsUnderWayAlone(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.OpenAsync();
        var settings = (await app.SendAs(scene["admin"], new GetReviewSettingsQuery())).Value;
        settings.ShouldSatisfyAllConditions(s => s.Number.ShouldBe(1), s => s.IsShipped.ShouldBeTrue(), s => s.IsGateOn.ShouldBeTrue(), s => s.Experts.Count.ShouldBe(7));

        var stricter = settings.Sheet with { GradeC = 65m, Vetoes = [.. settings.Sheet.Vetoes, new SheetVeto("own-1", "园区负面清单")] };
        (await app.SendAs(scene["admin"], new ChangeSheetCommand(1, stricter with { GradeA = 60m }))).Failure!.Code.ShouldBe(ReviewErrors.SheetGrades);
        ReviewScene.Ok(await app.SendAs(scene["admin"], new ChangeSheetCommand(1, stricter))).ShouldBe(2);
        (await app.SendAs(scene["admin"], new ChangeSheetCommand(1, stricter))).Failure!.Kind.ShouldBe(FailureKind.Stale);

        (await scene.SeeAsync(id)).SheetNumber.ShouldBe(1);
        (await app.SendAs(scene["admin"], new GetReviewSettingsQuery())).Value.ShouldSatisfyAllConditions(s => s.Sheet.Vetoes[^1].Text.ShouldBe("园区负面清单"), s => s.IsShipped.ShouldBeFalse());
        (await app.SendAs(scene["admin"], new NameExpertCommand(scene.Staff.UserId!.Value, ExpertField.Industry))).Failure!.Code.ShouldBe(ReviewErrors.PersonUnknown, "only accounts of experts can open a file");
        ReviewScene.Ok(await app.SendAs(scene["admin"], new EndReviewPersonCommand(scene.Roster[6])));
        (await app.SendAs(scene["admin"], new GetReviewSettingsQuery())).Value.People.ShouldNotContain(p => p.Id == scene.Roster[6]);
    }

    [Theory]
    [OnBoth]
    public async Task Deliveries_WhenProjectProduces_ComparePromiseAndFact(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.ScoredAsync();
        ReviewScene.Ok(await app.SendAs(scene.Leader, new DecideReviewCommand(id, await scene.VersionAsync(id), true, "条件", null)));
        var tax = new RecordDeliveryCommand(id, PromiseKind.Tax, 1_350m, new DateOnly(2026, 11, 18), "税务局开票纳税数据");
        (await app.SendAs(scene.Head, tax)).Failure!.Code.ShouldBe(ReviewErrors.NotProducing);
        await app.Store(db => db.Projects.Single(p => p.Id == scene.ProjectId).ImportDates(new MilestoneDates
        {
            [Milestone.Lead] = new DateOnly(2026, 3, 1), [Milestone.Signed] = new DateOnly(2026, 10, 9), [Milestone.Started] = new DateOnly(2026, 10, 10), [Milestone.Producing] = new DateOnly(2026, 11, 1),
        }));

        ReviewScene.Ok(await app.SendAs(scene.Head, tax));
        ReviewScene.Ok(await app.SendAs(scene["economic"], tax with { Actual = 1_575m, AsOf = new DateOnly(2026, 11, 19) }));

        var line = (await scene.SeeAsync(id)).Promises.Single(p => p.Kind == PromiseKind.Tax);
        line.ShouldSatisfyAllConditions(l => l.Promised.ShouldBe(1_500m), l => l.Actual.ShouldBe(1_575m), l => l.Difference.ShouldBe(5m), l => l.IsKept.ShouldBe(true), l => l.RecordedBy.ShouldBe("唐敏"));
        (await scene.SeeAsync(id)).Promises.Count.ShouldBe(6);
    }

    [Theory]
    [OnBoth]
    public async Task Review_WhenProjectIsNotOpenToTheViewer_IsNotThere(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var scene = await ReviewScene.StartAsync(app);
        var id = await scene.SubmittedAsync();
        var other = await app.Add(A.Unit("招商二局"));

        foreach (var stranger in new[] { A.User(Role.Staff, other.Id), A.User(Role.UnitHead, other.Id), A.User(Role.Department), A.User(Role.Finance) })
        {
            (await app.SendAs(stranger, new GetReviewQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound, stranger.Role.ToString());
            (await app.SendAs(stranger, new SearchReviewsQuery(ReviewShelf.PreCheck))).Value.Total.ShouldBe(0);
        }

        await app.Store(db => db.Projects.Single(p => p.Id == scene.ProjectId).ReviseFacts(db.Projects.Single(p => p.Id == scene.ProjectId).Facts with { Confidentiality = Confidentiality.Secret, CodeName = "晨星" }));
        (await app.SendAs(scene.Bureau, new GetReviewQuery(id))).Failure!.Kind.ShouldBe(FailureKind.NotFound, "保密 by list");
        (await app.SendAs(scene.Director, new GetReviewQuery(id))).Value.ShouldSatisfyAllConditions(r => r.ProjectName.ShouldBe("晨星"), r => r.Investor.ShouldBeNull());
    }
}
