using DevZoneCrm.Core.Common.Text;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Text;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("半导体", "bdt")]
    [InlineData("南通川岛洗涤", "ntcdxd")]
    [InlineData("年产1万台精密减速机", "nc1wtjmjsj")]
    [InlineData("ＬＥＤ 封装（二期）", "ledfzeq")]
    [InlineData("積體電路", "jtdl")]
    public void Of_WhenReadingsAreCertain_SpellsOnce(string text, string initials) => PinyinInitials.Of(text).ShouldContain(initials);

    [Theory]
    [InlineData("重庆长安", "cqca")]
    [InlineData("银行", "yh")]
    [InlineData("银行", "yx")]
    [InlineData("厦门", "xm")]
    public void Of_WhenACharacterHasTwoReadings_SpellsBoth(string text, string initials) => PinyinInitials.Of(text).ShouldContain(initials);

    [Fact]
    public void Of_WhenManyReadings_KeepsNoMoreThanTheLimit()
    {
        var spellings = PinyinInitials.Of(string.Concat(Enumerable.Repeat("重行单乐", 20)));

        spellings.Count.ShouldBe(PinyinInitials.MaxSpellings);
        spellings.ShouldAllBe(s => s.Length == 80);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kärcher GmbH")]
    [InlineData("（—）")]
    public void Of_WhenNothingIsChinese_SpellsNothing(string text) => PinyinInitials.Of(text).ShouldBeEmpty();
}
