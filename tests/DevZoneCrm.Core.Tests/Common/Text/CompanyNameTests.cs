using DevZoneCrm.Core.Common.Text;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Text;

public sealed class CompanyNameTests
{
    [Theory]
    [InlineData("麦迪生医疗科技（南通）有限公司", "麦迪生医疗科技")]
    [InlineData("新林国际集团(香港)有限公司", "新林国际")]
    [InlineData("南通伊仕生物技术股份有限公司", "伊仕生物技术")]
    [InlineData("江苏金秋弹性织物有限公司", "金秋弹性织物")]
    [InlineData("ＡＢＣ 电子 (南通) 有限公司", "ABC电子")]
    [InlineData("南通科技集团有限公司", "南通科技")]
    [InlineData("新林國際集團（香港）有限公司", "新林国际")]
    [InlineData("臺灣積體電路製造股份有限公司", "积体电路制造")]
    [InlineData("Kärcher GmbH", "KÄRCHER")]
    [InlineData("Foo Pte Ltd", "FOO")]
    public void Key_WhenNameIsSpelledInFull_LeavesWhatNamesTheFirm(string name, string key) => CompanyName.Key(name).ShouldBe(key);

    [Fact]
    public void Key_WhenParentAndSubsidiary_KeepsThemApart() =>
        CompanyName.Key("阿里巴巴有限公司").ShouldNotBe(CompanyName.Key("阿里巴巴信息港有限公司"));
}
