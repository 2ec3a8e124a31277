using Bogus;
using DevZoneCrm.Core.Common.Text;
using DevZoneCrm.Core.Firms.Matching;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Firms;

public sealed class FirmNamingTests
{
    [Theory]
    [InlineData("麦迪生医疗科技", "麦迪生")]
    [InlineData("伊仕生物技术", "伊仕")]
    [InlineData("金秋弹性织物", "金秋弹性")]
    [InlineData("阿里巴巴", "阿里巴巴")]
    [InlineData("阿里巴巴信息港", "阿里巴巴信息港")]
    // Only a region would remain.
    [InlineData("南通科技", "南通科技")]
    public void Brand_WhenIndustryWordsEndTheKey_CutsThem(string key, string brand) => CompanyName.Brand(key).ShouldBe(brand);

    [Theory]
    [InlineData("阿里巴巴信息港有限公司", "阿里巴巴有限公司", null)]
    [InlineData("麦迪生医疗科技（南通）有限公司", "麥迪生医疗科技有限公司", FirmMatch.Probable)]
    [InlineData("麦迪森医疗科技有限公司", "麦迪生医疗科技有限公司", FirmMatch.Hint)]
    [InlineData("伊仕生物科技有限公司", "南通伊仕生物技术股份有限公司", FirmMatch.Hint)]
    [InlineData("腾讯", "腾达", null)]
    [InlineData("金秋弹性织物有限公司", "金秋纺织有限公司", null)]
    public void Judge_WhenTwoNamesAreCompared_SaysHowSureItIs(string typed, string known, FirmMatch? match) =>
        FirmNaming.Of(typed, null).Judge(CompanyName.Key(known), null).ShouldBe(match);

    [Fact]
    public void Judge_WhenTheCodeIsTheSame_NamesDoNotMatter() =>
        FirmNaming.Of("甲公司", "91320691ma10001800").Judge(CompanyName.Key("乙公司"), "91320691MA10001800").ShouldBe(FirmMatch.Same);

    [Fact]
    public void Numbers_WhenOneCharacterDiffers_AlwaysShareOne()
    {
        var random = new Randomizer(11);
        const string signs = "甲乙丙丁戊己庚辛壬癸子丑寅卯";
        for (var i = 0; i < 1000; i++)
        {
            var name = new string([.. Enumerable.Range(0, random.Int(5, 12)).Select(_ => random.ArrayElement(signs.ToCharArray()))]);
            var at = random.Int(0, name.Length - 1);
            string[] near = [name.Remove(at, 1), name.Insert(at, "新"), name.Remove(at, 1).Insert(at, "新")];
            foreach (var other in near)
            {
                FirmSpelling.IsNear(name, other).ShouldBeTrue($"{name} {other}");
                FirmSpelling.IsNear(other, name).ShouldBeTrue($"{other} {name}");
                FirmSpelling.Numbers(name).Overlaps(FirmSpelling.Numbers(other)).ShouldBeTrue($"{name} {other}");
            }

            FirmSpelling.IsNear(name, name + "新新").ShouldBeFalse();
        }
    }
}
