using DevZoneCrm.Core.Activities.Domain;
using DevZoneCrm.Core.Activities.Drafting;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Activities;

public sealed class MessageParserTests
{
    // A Friday.
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly KnownPost Chen = new(Guid.NewGuid(), "陈晨");
    private static readonly KnownPost Li = new(Guid.NewGuid(), "李想");
    private static readonly KnownPost Wang = new(Guid.NewGuid(), "王伟");
    private static readonly KnownPost OtherWang = new(Guid.NewGuid(), "王伟");

    [Fact]
    public void Parse_WhenAWholeMessage_FindsAllOfIt()
    {
        var draft = Parse("昨天陈晨带队赴上海拜访外高桥集团，与王总、李经理交流数据中心项目，李想参加。下一步：下周二前送投资协议初稿。");

        draft.Kind.ShouldBe(ActivityKind.Visit);
        draft.On.ShouldBe(new DateOnly(2026, 11, 19));
        draft.City.ShouldBe("上海");
        draft.LedByPostId.ShouldBe(Chen.PostId);
        draft.People.ShouldBe([Chen.PostId, Li.PostId], ignoreOrder: true);
        draft.Subjects[0].ShouldBe("外高桥集团");
        draft.Contacts.ShouldBe("王总、李经理");
        draft.NextStep.ShouldBe("下周二前送投资协议初稿");
        draft.NextStepOn.ShouldBe(new DateOnly(2026, 11, 24));
        draft.Unsure.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("今天拜访", "2026-11-20")]
    [InlineData("前天拜访", "2026-11-18")]
    [InlineData("大前天拜访", "2026-11-17")]
    [InlineData("3天前拜访", "2026-11-17")]
    [InlineData("周三拜访", "2026-11-18")]
    [InlineData("周六拜访", "2026-11-14")]
    [InlineData("上周三拜访", "2026-11-11")]
    [InlineData("上个星期天拜访", "2026-11-15")]
    [InlineData("11月5日拜访", "2026-11-05")]
    [InlineData("11月5号拜访", "2026-11-05")]
    [InlineData("12月5日拜访", "2025-12-05")]
    [InlineData("2026年3月1日拜访", "2026-03-01")]
    [InlineData("2026-03-01拜访", "2026-03-01")]
    [InlineData("5日拜访", "2026-11-05")]
    [InlineData("25日拜访", "2026-10-25")]
    [InlineData("拜访", null)]
    [InlineData("昨天和前天都去拜访", null)]
    [InlineData("2月30日拜访", null)]
    public void Parse_WhenADayIsNamed_FindsIt(string message, string? day)
    {
        var draft = Parse(message);

        draft.On.ShouldBe(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        draft.Unsure.Contains("On").ShouldBe(day is null);
    }

    [Theory]
    [InlineData("下一步明天送方案", "2026-11-21")]
    [InlineData("下一步周一前送方案", "2026-11-23")]
    [InlineData("下一步：下周五报价", "2026-11-27")]
    [InlineData("接下来12月3日来访", "2026-12-03")]
    [InlineData("后续1月8日签约", "2027-01-08")]
    [InlineData("下一步3天内回复", "2026-11-23")]
    [InlineData("下一步月底前签框架协议", "2026-11-30")]
    [InlineData("下一步再联系", null)]
    public void Parse_WhenANextStepIsNamed_FindsWhenItIsDue(string message, string? day)
    {
        var draft = Parse("今天电话联系。" + message);

        draft.NextStep.ShouldNotBeNull();
        draft.NextStepOn.ShouldBe(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        draft.Unsure.Contains("NextStepOn").ShouldBe(day is null);
    }

    [Theory]
    [InlineData("走访企业", ActivityKind.Visit)]
    [InlineData("客商来访", ActivityKind.Reception)]
    [InlineData("接待三家企业", ActivityKind.Reception)]
    [InlineData("视频拜访", ActivityKind.Video)]
    [InlineData("开了视频会议", ActivityKind.Video)]
    [InlineData("线上洽谈", ActivityKind.Online)]
    [InlineData("电话沟通", ActivityKind.Call)]
    [InlineData("发了邮件", ActivityKind.Mail)]
    [InlineData("驻城第三天", ActivityKind.Stationed)]
    [InlineData("赴深圳招商，拜访三家企业", ActivityKind.Trip)]
    [InlineData("上午接待，下午拜访", null)]
    [InlineData("谈得不错", null)]
    public void Parse_WhenWordsOfAKindStandThere_ChoosesItOnlyIfThereIsOne(string message, ActivityKind? kind)
    {
        var draft = Parse(message);

        draft.Kind.ShouldBe(kind);
        draft.Unsure.Contains("Kind").ShouldBe(kind is null);
    }

    [Theory]
    [InlineData("11月3日至5日赴苏州招商", 3, "2026-11-03", "苏州")]
    [InlineData("11月3-5日赴苏州招商", 3, "2026-11-03", "苏州")]
    [InlineData("11月10日起赴苏州招商，为期两天", 2, "2026-11-10", "苏州")]
    public void Parse_WhenSeveralDays_CountsThemFromTheFirst(string message, int days, string on, string city)
    {
        var draft = Parse(message);

        (draft.Days, draft.On, draft.City, draft.Kind).ShouldBe((days, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), city, ActivityKind.Trip));
    }

    [Fact]
    public void Parse_WhenTwoOfOursHaveTheName_ChoosesNeither() => Parse("今天王伟带队拜访").People.ShouldBeEmpty();

    [Fact]
    public void Parse_WhenTwoCitiesAreNamed_TakesTheOneGoneTo() => Parse("今天从苏州赴上海拜访").City.ShouldBe("上海");

    [Fact]
    public void Parse_WhenTheCityIsPartOfAFirm_TakesNoCity() => Parse("今天接待上海电气").City.ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("((((((((((((((((((((((((((((((((((((")]
    [InlineData("99999999999999999999999999月99日")]
    public void Parse_WhenNonsense_DraftsNothingAndDoesNotFail(string message) => Parse(message).Kind.ShouldBeNull();

    private static MessageDraft Parse(string message) => MessageParser.Parse(message, [Chen, Li, Wang, OtherWang], ["昆山"], Today);
}
