using DevZoneCrm.Core.Common.Import;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Core.Tests.Common.Import;

public sealed class CellDatesTests
{
    [Theory]
    [InlineData("2024-06-30")]
    [InlineData("2024/6/30")]
    [InlineData("2024.6.30")]
    [InlineData("2024年6月30日")]
    [InlineData("2024-06-30 00:00:00")]
    [InlineData("45473")]
    [InlineData("２０２４-06-30")]
    public void Parse_WhenWrittenInAKnownWay_IsThatDay(string text) => CellDates.Parse(text).ShouldBe(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2023-02-29")]
    [InlineData("30.Feb")]
    [InlineData("2024-06/30")]
    [InlineData("2024")]
    [InlineData("去年")]
    [InlineData("")]
    public void Parse_WhenNoSuchDay_IsNone(string text) => CellDates.Parse(text).ShouldBeNull();
}
