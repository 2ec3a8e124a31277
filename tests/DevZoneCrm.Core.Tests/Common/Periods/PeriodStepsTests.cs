using DevZoneCrm.Core.Common.Periods;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Periods;

public sealed class PeriodStepsTests
{
    [Theory]
    [InlineData("2021", "2020", "2022")]
    [InlineData("2021-H1", "2020-H2", "2021-H2")]
    [InlineData("2021-Q4", "2021-Q3", "2022-Q1")]
    [InlineData("2021-01", "2020-12", "2021-02")]
    [InlineData("2021-01..2021-07", "2021-01..2021-06", "2021-01..2021-08")]
    [InlineData("2021-01..2021-12", "2021-01..2021-11", "2022-01..2022-01")]
    [InlineData("2021-01..2021-01", "2020-01..2020-12", "2021-01..2021-02")]
    [InlineData("2021-04..2021-06", "2021-01..2021-03", "2021-07..2021-09")]
    [InlineData("2020-W53", "2020-W52", "2021-W01")]
    [InlineData("2021-03-上旬", "2021-02-下旬", "2021-03-中旬")]
    public void Step_WhenTakenBothWays_LandsBesideThePeriod(string code, string before, string after)
    {
        PeriodParser.TryParse(code, out var period).ShouldBeTrue();

        PeriodSteps.Step(period, -1).ShouldNotBeNull().Code.ShouldBe(before);
        PeriodSteps.Step(period, 1).ShouldNotBeNull().Code.ShouldBe(after);
    }

    [Fact]
    public void Step_WhenNoYearIsLeft_IsNone()
    {
        PeriodParser.TryParse("1990", out var first).ShouldBeTrue();
        PeriodParser.TryParse("2100-12", out var last).ShouldBeTrue();

        PeriodSteps.Step(first, -1).ShouldBeNull();
        PeriodSteps.Step(last, 1).ShouldBeNull();
    }

    [Theory]
    [InlineData(PeriodKind.Year, "2021")]
    [InlineData(PeriodKind.HalfYear, "2021-H2")]
    [InlineData(PeriodKind.Quarter, "2021-Q3")]
    [InlineData(PeriodKind.Month, "2021-07")]
    [InlineData(PeriodKind.Months, "2021-01..2021-07")]
    public void Holding_WhenAskedForAKind_HoldsTheDay(PeriodKind kind, string code)
    {
        var period = PeriodSteps.Holding(new DateOnly(2021, 7, 31), kind);

        period.Code.ShouldBe(code);
        period.Contains(new DateOnly(2021, 7, 31)).ShouldBeTrue();
    }
}
