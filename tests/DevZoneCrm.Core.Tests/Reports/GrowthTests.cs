using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using DevZoneCrm.Core.Reports;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Reports;

public sealed class GrowthTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("784.5", "598", "+31.2%")]
    [InlineData("112", "324", "−65.4%")]
    [InlineData("150", "100", "+50%")]
    [InlineData("100", "100", "0%")]
    [InlineData("99.96", "100", "0%")]
    [InlineData("100.04", "100", "0%")]
    [InlineData("99.95", "100", "−0.1%")]
    [InlineData("0", "100", "−100%")]
    public void Percent_WhenReadOut_HasOneDecimalAndATrueSign(string now, string before, string expected) =>
        Growth.PercentText(Growth.Percent(Number(now), Number(before)).ShouldNotBeNull()).ShouldBe(expected);

    [Theory]
    [InlineData("12")]
    [InlineData("0")]
    public void Percent_WhenThereWasNothingBefore_IsNone(string now) => Growth.Percent(Number(now), 0).ShouldBeNull();

    [Theory]
    [InlineData(9, "+9")]
    [InlineData(-3, "−3")]
    [InlineData(0, "0")]
    public void Count_WhenReadOut_HasATrueSign(int difference, string expected) => Growth.Count(difference).ShouldBe(expected);

    [Theory]
    [InlineData("410000", "+41亿元", "+¥4.1bn")]
    [InlineData("-625000", "−62.5亿元", "−¥6.25bn")]
    [InlineData("-3000", "−3000万元", "−¥30m")]
    [InlineData("0", "0万元", "¥0m")]
    [InlineData("-0.001", "0万元", "¥0m")]
    public void Amount_WhenReadOut_NeverSignsAZero(string wan, string chinese, string english)
    {
        Growth.Amount(Number(wan), Currency.Cny, Chinese).ShouldBe(chinese);
        Growth.Amount(Number(wan), Currency.Cny, English).ShouldBe(english);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
