using System.Globalization;
using DevZoneCrm.Core.Targets.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Targets;

public sealed class TargetMetricParserTests
{
    [Theory]
    [InlineData("亿元以上签约", "Signed:10000")]
    [InlineData("10亿元以上签约", "Signed:100000")]
    [InlineData("签约10亿元以上项目", "Signed:100000")]
    [InlineData("新签约10亿元以上项目数（个）", "Signed:100000")]
    [InlineData("≥20亿元签约", "Signed:200000")]
    [InlineData(">=20亿签约", "Signed:200000")]
    [InlineData("５０亿元以上签约", "Signed:500000")]
    [InlineData("百亿元以上新签约项目", "Signed:1000000")]
    [InlineData("5000万元以上开工", "Started:5000")]
    [InlineData("新开工亿元以上", "Started:10000")]
    [InlineData("亿元以上新开工", "Started:10000")]
    [InlineData("亿元以上竣工投产", "CompletedOrProducing:10000")]
    [InlineData("竣工投产亿元以上", "CompletedOrProducing:10000")]
    [InlineData("亿元以上竣工", "Completed:10000")]
    [InlineData("1.5亿元以上投产", "Producing:15000")]
    [InlineData("达产项目", "FullCapacity")]
    [InlineData("转化达产", "FullCapacity")]
    [InlineData("10亿元以上注册", "Registered:100000")]
    [InlineData("新签约注册 ≥5亿元或≥3000万美元", "SignedAndRegistered:50000:3000")]
    [InlineData("新签约注册5亿元及3000万美元以上项目", "SignedAndRegistered:50000:3000")]
    [InlineData("签约注册 5亿元以上", "SignedAndRegistered:50000")]
    [InlineData("到账外资 (万美元)", "ForeignCapital")]
    [InlineData("实际到账外资", "ForeignCapital")]
    [InlineData("主导产业占比（%）", "LeadingShare")]
    [InlineData("履职", "Duty")]
    [InlineData("Signed:100000", "Signed:100000")]
    public void Parse_WhenSpelledAsPeopleDo_GivesTheMetric(string text, string code)
    {
        TargetMetricParser.Parse(text).ShouldNotBeNull().Code.ShouldBe(code);
        TargetMetric.Of(code).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("税收")]
    [InlineData("签约额")]
    [InlineData("10亿元以上签约金额")]
    [InlineData("50亿级签约")]
    [InlineData("万元以上签约")]
    [InlineData("0亿元以上签约")]
    [InlineData("3000万美元以上签约")]
    [InlineData("10亿元以下签约")]
    [InlineData("10亿元以上流失")]
    [InlineData("Nonsense:10000")]
    public void Parse_WhenSomethingIsLeftOver_GivesNone(string? text) => TargetMetricParser.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("zh-CN")]
    public void Parse_WhenGivenTheNameShown_GivesTheSameMetric(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        foreach (var metric in TargetMetric.OfTask.Values.Append(TargetMetric.Of("Signed:100000")).Append(TargetMetric.Of("FullCapacity")).Append(TargetMetric.Of("Started:5000")))
        {
            TargetMetricParser.Parse(metric.Name).ShouldBe(metric, metric.Name);
        }
    }

    [Theory]
    [InlineData(MetricKind.ForeignCapital, "亿美元", 10_000)]
    [InlineData(MetricKind.ForeignCapital, "", 1)]
    [InlineData(MetricKind.LeadingShare, "％", 1)]
    public void FactorOf_WhenTheUnitFits_ConvertsToTheKeptOne(MetricKind kind, string unit, int factor) => TargetMeasure.FactorOf(kind, unit).ShouldBe(factor);

    [Fact]
    public void FactorOf_WhenTheUnitIsOfAnotherMetric_GivesNone() => TargetMeasure.FactorOf(MetricKind.Count, "万美元").ShouldBeNull();
}
