using DevZoneCrm.Core.Notices.Mentions;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Notices;

public sealed class MentionParserTests
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "林可", "林可欣", "陈晨", "欧阳·娜", "Lin" };

    [Theory]
    [InlineData("请@林可欣跟进，＠陈晨知悉", "林可欣,陈晨")]
    [InlineData("@林可看一下", "林可")]
    [InlineData("@林可欣欣向荣", "林可欣")]
    [InlineData("@陈晨 @陈晨", "陈晨")]
    [InlineData("@林可@陈晨", "林可,陈晨")]
    [InlineData("请 @欧阳·娜 参加", "欧阳·娜")]
    [InlineData("发到 li@林可.cn 也可以", "")]
    [InlineData("ask @Lin about it", "Lin")]
    [InlineData("@王五没有账号", "")]
    [InlineData("只有一个 @", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Names_WhenPeopleAreMentioned_AreTheLongestKnown(string? text, string names)
    {
        MentionParser.Names(text, Known).ShouldBe(names.Split(',', StringSplitOptions.RemoveEmptyEntries));
        MentionParser.Candidates(text).ShouldBe(MentionParser.Candidates(text).Distinct());
        names.Split(',', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(name => MentionParser.Candidates(text).Contains(name));
    }
}
