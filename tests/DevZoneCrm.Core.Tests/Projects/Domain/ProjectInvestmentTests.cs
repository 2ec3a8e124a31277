using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Projects.Domain;
using Shouldly;
using static DevZoneCrm.Core.Tests.Projects.Domain.ProjectFactory;

namespace DevZoneCrm.Core.Tests.Projects.Domain;

public sealed class ProjectInvestmentTests
{
    private static readonly Core.Common.Money.Money TwentyYi = new(2_000_000_000, Currency.Cny);
    private static readonly Core.Common.Money.Money Dollars = new(500_000_000, Currency.Usd);

    [Fact]
    public void InvestmentOn_WhenRevisedTwice_GivesTheAmountOfTheDay()
    {
        var project = At(ProjectStage.Signed);
        project.ReviseInvestment(TwentyYi, Day.AddDays(10), "扩容", Today);
        project.ReviseInvestment(Dollars, Day.AddDays(20), "改为外资", Today);

        project.InvestmentOn(Day.AddDays(9)).ShouldBe(TwelveYi);
        project.InvestmentOn(Day.AddDays(10)).ShouldBe(TwentyYi);
        project.InvestmentOn(Day.AddDays(19)).ShouldBe(TwentyYi);
        project.InvestmentOn(Day.AddDays(20)).ShouldBe(Dollars);
        project.InvestmentOn(Today).ShouldBe(Dollars);
    }

    [Fact]
    public void ReviseInvestment_WhenTwiceFromOneDay_KeepsOnlyTheAmountThatEverHeld()
    {
        var project = At(ProjectStage.Signed);
        project.ReviseInvestment(TwentyYi, Day.AddDays(10), "扩容", Today);
        project.ReviseInvestment(Dollars, Day.AddDays(10), "看错", Today);

        project.InvestmentOn(Day.AddDays(9)).ShouldBe(TwelveYi);
        project.InvestmentOn(Day.AddDays(10)).ShouldBe(Dollars);
        project.SupersededInvestments.ShouldHaveSingleItem().Reason.ShouldBe("看错");
    }

    [Fact]
    public void ReviseInvestment_WhenAmountOrDayIsWrong_IsRefused()
    {
        var project = At(ProjectStage.Signed);
        void Revise(Core.Common.Money.Money amount, DateOnly from, string code) => ((Action)(() => project.ReviseInvestment(amount, from, "x", Today))).ShouldBeRefused(code);

        Revise(TwelveYi, Today, ProjectErrors.SameInvestment);
        Revise(TwentyYi, Today.AddDays(1), ProjectErrors.DateInFuture);
        Revise(TwentyYi, Day.AddDays(-1), ProjectErrors.DateTooEarly);
        Revise(new(0, Currency.Cny), Today, ProjectErrors.InvestmentOutOfRange);
        Revise(new(Core.Common.Money.Money.MaxCny + 1, Currency.Cny), Today, ProjectErrors.InvestmentOutOfRange);
        project.ReviseInvestment(TwentyYi, Today, "扩容", Today);
        Revise(Dollars, Today.AddDays(-1), ProjectErrors.DateTooEarly);
    }
}
