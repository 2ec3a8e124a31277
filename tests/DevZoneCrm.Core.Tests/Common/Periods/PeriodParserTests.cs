using System.Globalization;
using DevZoneCrm.Core.Common.Periods;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Periods;

public sealed class PeriodParserTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2021-H1", "2021-01-01", "2021-06-30")]
    [InlineData("2021-H2", "2021-07-01", "2021-12-31")]
    [InlineData("2021-Q3", "2021-07-01", "2021-09-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2021-W12", "2021-03-22", "2021-03-28")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2026-W01", "2025-12-29", "2026-01-04")]
    [InlineData("2021-05-上旬", "2021-05-01", "2021-05-10")]
    [InlineData("2021-05-中旬", "2021-05-11", "2021-05-20")]
    [InlineData("2024-02-下旬", "2024-02-21", "2024-02-29")]
    [InlineData("2021-01..2021-07", "2021-01-01", "2021-07-31")]
    [InlineData("2020-11..2021-02", "2020-11-01", "2021-02-28")]
    [InlineData(" 2021 ", "2021-01-01", "2021-12-31")]
    public void TryParse_WhenCodeIsKnown_GivesBothEnds(string code, string from, string to)
    {
        PeriodParser.TryParse(code, out var period).ShouldBeTrue();
        (period!.From, period.To).ShouldBe((Day(from), Day(to)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("1989")]
    [InlineData("2101")]
    [InlineData("2021-H3")]
    [InlineData("2021-Q0")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-W00")]
    [InlineData("2021-W53")]
    [InlineData("2021-05-末旬")]
    [InlineData("2021-07..2021-01")]
    [InlineData("2021..2022")]
    [InlineData("2021-1")]
    [InlineData("2021-01-01")]
    public void TryParse_WhenCodeIsNoPeriod_SaysNo(string? code) => PeriodParser.TryParse(code, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2021", "2020-01-01", "2020-12-31")]
    [InlineData("2024-02", "2023-02-01", "2023-02-28")]
    [InlineData("2020-W53", "2019-12-23", "2019-12-29")]
    [InlineData("2021-05-上旬", "2020-05-01", "2020-05-10")]
    [InlineData("2020-11..2021-02", "2019-11-01", "2020-02-29")]
    public void YearBefore_WhenAsked_GivesTheSameSpanOfTheYearBefore(string code, string from, string to)
    {
        PeriodParser.TryParse(code, out var period).ShouldBeTrue();

        var before = period!.YearBefore();

        (before.From, before.To, before.Kind).ShouldBe((Day(from), Day(to), period.Kind));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
