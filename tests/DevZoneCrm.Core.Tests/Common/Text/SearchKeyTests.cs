using DevZoneCrm.Core.Common.Text;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Text;

public sealed class SearchKeyTests
{
    [Theory]
    [InlineData(" 新林國際 （香港）", "新林国际香港")]
    [InlineData("HX-2024/007", "hx2024007")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("0513-0000 0123", "051300000123")]
    [InlineData("%_\\", "")]
    public void Of_LeavesLettersAndDigitsInOneSpelling(string text, string key) => SearchKey.Of(text).ShouldBe(key);

    [Fact]
    public void WithInitials_WhenSearchedByCharactersOrInitials_Contains()
    {
        var kept = SearchKey.WithInitials("碳化硅衬底", null, "晶湛半导体");

        foreach (var typed in new[] { "化硅", "thg", "晶湛", "JZBDT", "bd" })
        {
            kept.ShouldContain(SearchKey.Of(typed));
        }

        // The end of one text and the beginning of the next are no word.
        kept.ShouldNotContain("底晶");
    }
}
