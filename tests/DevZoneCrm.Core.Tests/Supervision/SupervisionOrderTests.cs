using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Supervision.Domain;
using Shouldly;
using static DevZoneCrm.Core.Tests.Supervision.Days;

namespace DevZoneCrm.Core.Tests.Supervision;

public sealed class SupervisionOrderTests
{
    [Fact]
    public void Issue_WhenAllIsSaid_RunsFromThatDay()
    {
        var order = Issue("2025-06-03", "2025-06-16");

        (order.Year, order.Serial, order.State, order.Light, order.LightOn).ShouldBe((2025, 1, SupervisionState.Open, SupervisionLight.Green, Day("2025-06-03")));
        order.Steps.ShouldHaveSingleItem().DueOn.ShouldBe(Day("2025-06-16"));
        order.Helpers.ShouldHaveSingleItem();
    }

    [Fact]
    public void Issue_WhenItCannotBe_IsRefused()
    {
        Refused(SupervisionErrors.DeadlinePast, () => Issue("2025-06-03", "2025-06-02"));
        Refused(SupervisionErrors.OwnOrder, () => SupervisionOrder.Issue(Draft("2025-06-16"), 1, At("2025-06-03", Owner)));
        Refused(SupervisionErrors.InstructionNeeded, () => SupervisionOrder.Issue(Draft("2025-06-16") with { Source = SupervisionSource.Instruction, InstructedBy = "孙维国" }, 1, At("2025-06-03", Issuer)));
        Refused(SupervisionErrors.TooManyHelpers, () => SupervisionOrder.Issue(Draft("2025-06-16") with { HelperPostIds = [.. Enumerable.Range(0, 11).Select(_ => Guid.NewGuid())] }, 1, At("2025-06-03", Issuer)));
        // Whoever runs a meeting may take a decision on.
        SupervisionOrder.Issue(Draft("2025-06-16") with { Source = SupervisionSource.Decision }, 1, At("2025-06-03", Owner)).IsRunning.ShouldBeTrue();
    }

    [Fact]
    public void JudgeThrough_TwiceOrAfterDaysOfDowntime_BooksEachMorningOnce()
    {
        var daily = Issue("2025-06-03", "2025-06-16");
        var late = Issue("2025-06-03", "2025-06-16");
        for (var day = Day("2025-06-04"); day <= Day("2025-07-03"); day = day.AddDays(1))
        {
            daily.JudgeThrough(At($"{day:yyyy-MM-dd}", SupervisionActor.System));
        }

        late.JudgeThrough(At("2025-07-03", SupervisionActor.System)).Count.ShouldBe(5);
        late.JudgeThrough(At("2025-07-03", SupervisionActor.System)).ShouldBeEmpty();

        Lines(late).ShouldBe(Lines(daily));
        Lines(late).ShouldBe(["06-03 Issued", "06-12 Light Yellow", "06-17 Light Red", "06-17 Escalated UnitHead", "06-20 Escalated LineLeader", "06-26 Escalated Director"]);
        (late.Light, late.LightOn, late.Cause, late.Level).ShouldBe((SupervisionLight.Red, Day("2025-06-17"), LightCause.Overdue, EscalationLevel.Director));
    }

    [Fact]
    public void AddProgress_JudgesTheMorningsBeforeFirst_ThenPutsYellowOut()
    {
        var order = Issue("2025-06-03", "2025-06-16");

        order.AddProgress("已报资规部门", At("2025-06-13", Helper));

        Lines(order).ShouldBe(["06-03 Issued", "06-12 Light Yellow", "06-13 Progress", "06-13 Light Green"]);
        order.Yellows.ShouldBe(1);
        order.Cause.ShouldBeNull();
    }

    [Fact]
    public void AddProgress_ByTheIssuer_IsARemarkAndByStrangersRefused()
    {
        var order = Issue("2025-06-03", "2025-06-16");
        order.AddProgress("电话催办", At("2025-06-12", Issuer));

        order.Light.ShouldBe(SupervisionLight.Yellow);
        order.Steps[^1].Kind.ShouldBe(SupervisionStepKind.Remark);
        Refused(SupervisionErrors.NotYours, () => order.AddProgress("我也说一句", At("2025-06-12", Leader)));
        order.AddProgress("单位负责人代报", At("2025-06-12", Head));
        order.Light.ShouldBe(SupervisionLight.Green);
    }

    [Fact]
    public void Report_StopsTheClock_UntilTheIssuerReturnsOrCloses()
    {
        var order = Issue("2025-06-03", "2025-06-16");
        Refused(SupervisionErrors.OwnerReports, () => order.Report("办完了", At("2025-06-10", Helper)));
        order.Report("预审批复已取得", At("2025-06-10", Owner));
        order.JudgeThrough(At("2025-06-24", SupervisionActor.System)).ShouldBeEmpty();
        Refused(SupervisionErrors.IssuerOnly, () => order.Return("缺批复文件", null, At("2025-06-24", Owner)));

        order.Return("缺批复文件", Day("2025-06-30"), At("2025-06-24", Issuer));

        (order.State, order.DueOn, order.FirstDueOn).ShouldBe((SupervisionState.Open, Day("2025-06-30"), Day("2025-06-16")));
        order.Report("已补", At("2025-06-25", Owner));
        Refused(SupervisionErrors.IssuerOnly, () => order.Close("同意销号", At("2025-06-26", Leader)));
        order.Close("同意销号", At("2025-06-26", Issuer));
        (order.State, order.EndedOn).ShouldBe((SupervisionState.Closed, Day("2025-06-26")));
        order.JudgeThrough(At("2025-12-26", SupervisionActor.System)).ShouldBeEmpty();
        Refused(SupervisionErrors.NotOpen, () => order.AddProgress("再补一句", At("2025-06-27", Owner)));
    }

    [Fact]
    public void Close_ByWhoeverHoldsTheIssuersPost_IsTheIssuer()
    {
        var order = Issue("2025-06-03", "2025-06-16");
        var successor = new SupervisionActor(Guid.NewGuid(), Issuer.PostId, null, false, "接任者");

        order.Withdraw("事项并入他件", At("2025-06-05", successor));

        order.State.ShouldBe(SupervisionState.Withdrawn);
    }

    [Fact]
    public void AskExtension_WhenLateOrNotLaterOrTwice_IsRefused()
    {
        var order = Issue("2025-06-03", "2025-06-16");
        Refused(SupervisionErrors.OwnerReports, () => order.AskExtension(Day("2025-06-30"), "资料不齐", At("2025-06-05", Helper)));
        Refused(SupervisionErrors.ExtensionNotLater, () => order.AskExtension(Day("2025-06-14"), "资料不齐", At("2025-06-05", Owner)));
        Refused(SupervisionErrors.ExtensionLate, () => order.AskExtension(Day("2025-06-30"), "资料不齐", At("2025-06-16", Owner)));
        order.AskExtension(Day("2025-06-28"), "资料不齐", At("2025-06-13", Owner));
        order.AskedDueOn.ShouldBe(Day("2025-06-30"));
        Refused(SupervisionErrors.ExtensionPending, () => order.AskExtension(Day("2025-07-30"), "资料不齐", At("2025-06-13", Owner)));
    }

    [Fact]
    public void DecideExtension_ByTheIssuerOrALeaderNeverTheAsker_BeginsAnewOrChangesNothing()
    {
        var order = Issue("2025-06-03", "2025-06-16");
        Refused(SupervisionErrors.NoExtension, () => order.DecideExtension(true, null, At("2025-06-13", Issuer)));
        order.AskExtension(Day("2025-06-30"), "资料不齐", At("2025-06-12", Owner));
        order.Light.ShouldBe(SupervisionLight.Yellow);
        Refused(SupervisionErrors.MayNotDecide, () => order.DecideExtension(true, null, At("2025-06-13", Head)));
        Refused(SupervisionErrors.OwnExtension, () => order.DecideExtension(true, null, At("2025-06-13", Owner with { MayDecide = true })));
        order.DecideExtension(false, "抓紧办", At("2025-06-13", Issuer));
        (order.AskedDueOn, order.DueOn).ShouldBe((null, Day("2025-06-16")));

        order.AskExtension(Day("2025-06-30"), "资规部门书面要求补测", At("2025-06-13", Owner));
        order.DecideExtension(true, null, At("2025-06-17", Leader));

        (order.DueOn, order.Light, order.Yellows, order.Level, order.LightFrom).ShouldBe((Day("2025-06-30"), SupervisionLight.Green, 0, EscalationLevel.Owner, Day("2025-06-17")));
        Lines(order)[^4..].ShouldBe(["06-17 Light Red", "06-17 Escalated UnitHead", "06-17 ExtensionGranted", "06-17 Light Green"]);
    }

    [Fact]
    public void JudgeThrough_WhenARedLightCosts_ProposesAndNeverBooks()
    {
        var terms = Terms with { RedPenaltyE2 = 50 };
        var order = Issue("2025-06-03", "2025-06-16", terms);
        order.JudgeThrough(At("2025-06-17", SupervisionActor.System, terms));

        (order.Penalty, order.PenaltyE2, order.PenaltyRecordId).ShouldBe((SupervisionPenaltyState.Proposed, 50, null));
        Refused(SupervisionErrors.OwnOrder, () => order.DeclinePenalty("不扣", At("2025-06-18", Issuer, terms)));
        var record = Guid.NewGuid();
        order.ConfirmPenalty(record, "超期", At("2025-06-18", Leader, terms));
        order.PenaltyRecordId.ShouldBe(record);
        Refused(SupervisionErrors.NoPenalty, () => order.DeclinePenalty("不扣", At("2025-06-18", Leader, terms)));
        Issue("2025-06-03", "2025-06-16").JudgeThrough(At("2025-06-17", SupervisionActor.System)).ShouldNotBeEmpty();
    }

    [Fact]
    public void Revise_WhenAHigherLevelWouldBeToldFirst_IsRefused() =>
        Refused(SupervisionErrors.OrderOfEscalation, () => new SupervisionRules().Revise(Terms with { UnitHeadDays = 4 }));

    private static List<string> Lines(SupervisionOrder order) =>
        [.. order.Steps.Select(s => string.Join(' ', new[] { $"{s.On:MM-dd}", s.Kind.ToString(), s.Light?.ToString(), s.Level?.ToString() }.Where(t => t is not null)))];

    private static void Refused(string code, Action act) => Should.Throw<RuleException>(act).Code.ShouldBe(code);
}
