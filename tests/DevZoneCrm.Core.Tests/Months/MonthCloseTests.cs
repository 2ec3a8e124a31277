using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Months;
using DevZoneCrm.Core.Months.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Months;

public sealed class MonthCloseTests
{
    private static readonly DateOnly May = new(2021, 5, 1);
    private static readonly DateOnly Today = new(2021, 6, 1);
    private static readonly DateTimeOffset At = new(2021, 6, 1, 1, 0, 0, TimeSpan.Zero);
    private static readonly Signature Clerk = new(Guid.NewGuid(), "林可欣");
    private static readonly Signature Leader = new(Guid.NewGuid(), "郑亚东");

    [Fact]
    public void Propose_WhenTheMonthHasNotEnded_IsRefused() =>
        Should.Throw<RuleException>(() => MonthClose.Propose(May, 1, new DateOnly(2021, 5, 31), Clerk, At)).Code.ShouldBe(MonthErrors.NotEnded);

    [Fact]
    public void Propose_WhenTheMonthHasEnded_CarriesMonthAndEdition()
    {
        var close = MonthClose.Propose(new DateOnly(2021, 5, 17), 2, Today, Clerk, At);
        (close.Key, close.Code, close.LastOn, close.State, close.IsInForce).ShouldBe((20210502, "2021-05", new DateOnly(2021, 5, 31), MonthCloseState.Proposed, false));
    }

    [Fact]
    public void Confirm_WhenTheSamePerson_IsRefused()
    {
        var close = MonthClose.Propose(May, 1, Today, Clerk, At);
        Should.Throw<RuleException>(() => close.Confirm(Clerk, At)).Code.ShouldBe(MonthErrors.SamePerson);
        Should.Throw<RuleException>(() => close.Confirm(new Signature(null, Clerk.Name), At)).Code.ShouldBe(MonthErrors.SamePerson);
        close.Confirm(Leader, At);
        close.IsInForce.ShouldBeTrue();
    }

    [Fact]
    public void Reopen_WhenTheSamePerson_IsRefused()
    {
        var close = Closed();
        close.AskToReopen(Clerk, At, "漏登一个项目");
        close.IsInForce.ShouldBeTrue();
        Should.Throw<RuleException>(() => close.Reopen(Clerk, At)).Code.ShouldBe(MonthErrors.SamePerson);
        close.Reopen(Leader, At);
        (close.IsInForce, close.ReopenReason).ShouldBe((false, "漏登一个项目"));
    }

    [Fact]
    public void KeepClosed_WhenReopeningWasAsked_StaysClosed()
    {
        var close = Closed();
        close.AskToReopen(Clerk, At, "漏登一个项目");
        close.KeepClosed();
        (close.State, close.ReopenReason).ShouldBe((MonthCloseState.Closed, null));
    }

    [Fact]
    public void Steps_WhenOutOfOrder_AreRefused()
    {
        var proposed = MonthClose.Propose(May, 1, Today, Clerk, At);
        Should.Throw<RuleException>(() => proposed.AskToReopen(Leader, At, "x")).Code.ShouldBe(MonthErrors.NotClosed);
        Should.Throw<RuleException>(() => proposed.Reopen(Leader, At)).Code.ShouldBe(MonthErrors.ReopenNotAsked);
        proposed.Withdraw(Leader, "还有认定没办");
        Should.Throw<RuleException>(() => proposed.Confirm(Leader, At)).Code.ShouldBe(MonthErrors.NotProposed);
        var closed = Closed();
        Should.Throw<RuleException>(() => closed.Withdraw(Leader, "x")).Code.ShouldBe(MonthErrors.NotProposed);
        Should.Throw<RuleException>(() => closed.Confirm(Leader, At)).Code.ShouldBe(MonthErrors.NotProposed);
    }

    [Fact]
    public void Seal_WhenSealedBefore_IsRefused()
    {
        var close = Closed();
        close.Seal(new MonthSeal(RuleContent.Shipped, 64_000, 1, 2, 0, "{}", new string('A', MonthClose.HashLength)));
        Should.Throw<RuleException>(() => close.Seal(new MonthSeal(RuleContent.Shipped, 64_000, 1, 2, 0, "{}", new string('B', MonthClose.HashLength)))).Code.ShouldBe(MonthErrors.AlreadyClosed);
        close.Rule.InHand.ShouldBe(RuleContent.Shipped.InHand);
    }

    [Fact]
    public void InForceOn_WhenSeveralVersions_TakesTheLatestThatHasBegun()
    {
        RuleContent[] rules = [RuleContent.Shipped, Version(2, new DateOnly(2024, 1, 1)), Version(3, new DateOnly(2024, 7, 1)), Version(4, new DateOnly(2024, 1, 1))];
        rules.InForceOn(new DateOnly(2023, 12, 31)).Number.ShouldBe(1);
        rules.InForceOn(new DateOnly(2024, 1, 1)).Number.ShouldBe(4);
        rules.InForceOn(new DateOnly(2024, 7, 1)).Number.ShouldBe(3);
    }

    [Fact]
    public void Write_WhenAStockHasNoStages_IsRefused() =>
        Should.Throw<RuleException>(() => CountingRule.Write(RuleContent.Shipped with { InHand = [] }, "管理员", At)).Code.ShouldBe(RuleErrors.NoStages);

    [Fact]
    public void Content_WhenWritten_ReadsBackTheSame()
    {
        var content = RuleContent.Shipped with { Number = 2, Name = "2024年口径", MinYi = 0.5m, MinUsdWan = 3000, Signed = SignedMeaning.SignedAndRegistered, Basis = CountingBasis.Statistics, Note = "市里口径", IsExample = false };
        var read = CountingRule.Write(content, "管理员", At).Content;
        (read.Number, read.Name, read.MinYi, read.MinUsdWan, read.Signed, read.Basis, read.Note).ShouldBe((2, "2024年口径", 0.5m, 3000m, SignedMeaning.SignedAndRegistered, CountingBasis.Statistics, "市里口径"));
        (read.Negotiating, read.InHand, read.UnderConstruction).ShouldSatisfyAllConditions(
            r => r.Negotiating.ShouldBe(content.Negotiating), r => r.InHand.ShouldBe(content.InHand), r => r.UnderConstruction.ShouldBe(content.UnderConstruction));
    }

    private static MonthClose Closed()
    {
        var close = MonthClose.Propose(May, 1, Today, Clerk, At);
        close.Confirm(Leader, At);
        return close;
    }

    private static RuleContent Version(int number, DateOnly from) => RuleContent.Shipped with { Number = number, ValidFrom = from };
}
