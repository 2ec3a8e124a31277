using DevZoneCrm.Web.Features.Import;
using Shouldly;
using Xunit;

namespace DevZoneCrm.Web.Tests.Features.Import;

public sealed class SheetImportKindTests
{
    [Theory]
    [InlineData("年份,招商单位,指标,目标值,单位", "Targets")]
    [InlineData("Year,Metric,Target", "Targets")]
    [InlineData("日期,人员,招商单位,类型,带队人,项目编号,城市,天数,内容,参加人员", "Activities")]
    [InlineData("项目编号,项目名称,投资方,币种,总投资,招商单位,线索日期", null)]
    [InlineData("年份,美元兑人民币", null)]
    [InlineData("甲,乙", null)]
    public void Of_WhenTheHeadersAre_IsTheSheetTheyNeed(string headers, string? key) =>
        (SheetImportKind.Of(headers.Split(','))?.Key).ShouldBe(key);
}
