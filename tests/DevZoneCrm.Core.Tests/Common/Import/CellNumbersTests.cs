using DevZoneCrm.Core.Common.Import;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Core.Tests.Common.Import;

public sealed class CellNumbersTests
{
    [Theory]
    [InlineData("2999.9999", 2999.9999)]
    [InlineData("12,000", 12000)]
    [InlineData("-5", -5)]
    [InlineData("1E+5", 100000)]
    public void Parse_WhenANumber_IsIt(string text, double expected) => CellNumbers.Parse(text, out _).ShouldBe((decimal)expected);

    [Theory]
    [InlineData("1,2", false)]
    [InlineData("五千", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1E+40", true)]
    public void Parse_WhenUnusable_SaysWhetherItWasANumber(string text, bool isNumber)
    {
        CellNumbers.Parse(text, out var was).ShouldBeNull();
        was.ShouldBe(isNumber);
    }
}
