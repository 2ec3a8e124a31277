using System.Globalization;
using DevZoneCrm.Core.Common.Money;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Money;

public sealed class AmountFormatTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("7845000", "784.5亿元")]
    [InlineData("5740000", "574亿元")]
    [InlineData("198800", "19.88亿元")]
    [InlineData("9999.5", "9999.5万元")]
    [InlineData("10000", "1亿元")]
    [InlineData("10050", "1.01亿元")]
    [InlineData("0.005", "0.01万元")]
    [InlineData("0", "0万元")]
    [InlineData("-12345", "-1.23亿元")]
    public void Text_WhenYuan_ReadsAsInBriefs(string wan, string text) => AmountFormat.Text(decimal.Parse(wan, CultureInfo.InvariantCulture), Currency.Cny, Chinese).ShouldBe(text);

    [Theory]
    [InlineData("37000", "3.7亿美元")]
    [InlineData("178600", "17.86亿美元")]
    [InlineData("3000", "3000万美元")]
    public void Text_WhenDollars_SaysSo(string wan, string text) => AmountFormat.Text(decimal.Parse(wan, CultureInfo.InvariantCulture), Currency.Usd, Chinese).ShouldBe(text);

    [Theory]
    [InlineData("7845000", "¥78.45bn")]
    [InlineData("3000", "¥30m")]
    public void Text_WhenEnglish_PutsTheUnitInFront(string wan, string text) => AmountFormat.Text(decimal.Parse(wan, CultureInfo.InvariantCulture), Currency.Cny, English).ShouldBe(text);
}
