using DevZoneCrm.Core.Events.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Events;

public sealed class MonthCellTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("2026-10-01", 2, 0, MonthMark.Done)]
    [InlineData("2026-10-01", 0, 0, MonthMark.Gap)]
    [InlineData("2026-10-01", 0, 1, MonthMark.Gap)] // Planned and never confirmed: it does not count.
    [InlineData("2026-11-01", 1, 0, MonthMark.Done)]
    [InlineData("2026-11-01", 0, 1, MonthMark.Planned)]
    [InlineData("2026-11-01", 0, 0, MonthMark.Due)]
    [InlineData("2026-12-01", 0, 1, MonthMark.Planned)]
    [InlineData("2026-12-01", 0, 0, MonthMark.Unplanned)]
    [InlineData("2027-01-01", 0, 0, MonthMark.Ahead)]
    public void Of_WhenCounted_SaysHowTheMonthStands(string month, int count, int planned, MonthMark mark) =>
        MonthCell.Of(DateOnly.Parse(month, System.Globalization.CultureInfo.InvariantCulture), count, planned, mustPlan: true, Today).Mark.ShouldBe(mark);

    [Fact]
    public void Of_WhenNothingCanBePlanned_AsksNothingOfNextMonth() => MonthCell.Of(new DateOnly(2026, 12, 1), 0, 0, mustPlan: false, Today).Mark.ShouldBe(MonthMark.Ahead);

    [Fact]
    public void Warnings_WhenThisMonthIsEmptyAndTheNextUnplanned_SayTheDaysLeft()
    {
        var cells = new[] { "2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01" }.Select(m => MonthCell.Of(DateOnly.Parse(m, System.Globalization.CultureInfo.InvariantCulture), 0, 0, mustPlan: true, Today));

        MonthWarning.Of(MonthRow.Event, cells, Today).ShouldBe([
            new MonthWarning(MonthRow.Event, new DateOnly(2026, 11, 1), MonthMark.Due, 7),
            new MonthWarning(MonthRow.Event, new DateOnly(2026, 12, 1), MonthMark.Unplanned, 8)]);
    }

    [Fact]
    public void Warnings_WhenItIsTheLastDay_SayNone() =>
        MonthWarning.Of(MonthRow.Signing, [MonthCell.Of(new DateOnly(2026, 2, 1), 0, 0, mustPlan: false, new DateOnly(2026, 2, 28))], new DateOnly(2026, 2, 28)).ShouldHaveSingleItem().DaysLeft.ShouldBe(0);
}
