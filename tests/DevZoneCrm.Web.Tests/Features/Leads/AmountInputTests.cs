using System.Globalization;
using DevZoneCrm.Web.Features.Leads;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Leads;

public sealed class AmountInputTests
{
    [Theory]
    [InlineData("12000", "12000")]
    [InlineData("12,000", "12000")]
    [InlineData("1.2亿", "12000")]
    [InlineData("1.2亿元", "12000")]
    [InlineData("３７００万美元", "3700")]
    [InlineData(" 0.5 ", "0.5")]
    public void TryParse_WhenTypedAsPeopleDo_ReadsWan(string text, string wan)
    {
        AmountInput.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(decimal.Parse(wan, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("很多")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData(null)]
    public void TryParse_WhenItIsNoAmount_SaysSo(string? text) => AmountInput.TryParse(text, out _).ShouldBeFalse();
}
