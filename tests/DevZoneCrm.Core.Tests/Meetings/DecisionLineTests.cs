using DevZoneCrm.Core.Common.WorkingDays;
using DevZoneCrm.Core.Meetings.Domain;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Meetings;

/// <summary>A decision in one line, as people type it in a meeting.</summary>
public sealed class DecisionLineTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2025, 3, 12);
    private static readonly WorkingCalendar Working = new([]);
    private static readonly string[] Names = ["张蕾", "张蕾蕾", "孙伟国", "Li Wei"];

    [Theory]
    [InlineData("落实用地指标 @张蕾 下周五", "落实用地指标", "张蕾", "2025-03-21")]
    [InlineData("落实用地指标@张蕾下周五", "落实用地指标", "张蕾", "2025-03-21")]
    [InlineData("@张蕾蕾 周五前报方案", "报方案", "张蕾蕾", "2025-03-14")]
    [InlineData("周一 报方案 @孙伟国", "报方案", "孙伟国", "2025-03-17")]
    [InlineData("本周五前对接环评 ＠孙伟国", "对接环评", "孙伟国", "2025-03-14")]
    [InlineData("下下周三 复核 @张蕾", "复核", "张蕾", "2025-03-26")]
    [InlineData("下星期天 上报 @张蕾", "上报", "张蕾", "2025-03-23")]
    [InlineData("明天联系企业 @张蕾", "联系企业", "张蕾", "2025-03-13")]
    [InlineData("3月20日前完成选址 @张蕾", "完成选址", "张蕾", "2025-03-20")]
    [InlineData("1月5日前完成选址 @张蕾", "完成选址", "张蕾", "2026-01-05")]
    [InlineData("3月考察后的问题，4月10日前解决 @张蕾", "3月考察后的问题， 解决", "张蕾", "2025-04-10")]
    [InlineData("2025-04-01 交地 @张蕾", "交地", "张蕾", "2025-04-01")]
    [InlineData("2025年4月1日交地 @张蕾", "交地", "张蕾", "2025-04-01")]
    [InlineData("4/1 交地 @张蕾", "交地", "张蕾", "2025-04-01")]
    [InlineData("5个工作日内答复 @张蕾", "答复", "张蕾", "2025-03-19")]
    [InlineData("十天内答复 @张蕾", "答复", "张蕾", "2025-03-22")]
    [InlineData("十五日内答复 @张蕾", "答复", "张蕾", "2025-03-27")]
    [InlineData("两周内答复 @张蕾", "答复", "张蕾", "2025-03-26")]
    [InlineData("1个月内答复 @张蕾", "答复", "张蕾", "2025-04-12")]
    [InlineData("月底前签约 @张蕾", "签约", "张蕾", "2025-03-31")]
    [InlineData("下月底签约 @张蕾", "签约", "张蕾", "2025-04-30")]
    [InlineData("年底前投产 @张蕾", "投产", "张蕾", "2025-12-31")]
    [InlineData("15日前交材料 @张蕾", "交材料", "张蕾", "2025-03-15")]
    [InlineData("5号之前交材料 @张蕾", "交材料", "张蕾", "2025-04-05")]
    [InlineData("Settle the land @Li Wei next friday", "Settle the land", "Li Wei", "2025-03-21")]
    [InlineData("Settle the land @li wei by monday", "Settle the land", "Li Wei", "2025-03-17")]
    [InlineData("call them tomorrow @Li Wei", "call them", "Li Wei", "2025-03-13")]
    public void Parse_WhenAllIsSaid_FindsOwnerAndDay(string line, string text, string owner, string due)
    {
        DecisionLine.Parse(line, Today, Names, Working).ShouldBe(new DecisionLine(text, owner, DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("落实用地指标", "落实用地指标", null)]
    [InlineData("落实用地指标 @王五", "落实用地指标 @王五", null)]
    [InlineData("引进20亿元项目3个 @张蕾", "引进20亿元项目3个", "张蕾")]
    [InlineData("2月30日前 @张蕾", "2月30日前", "张蕾")]
    [InlineData("建设周期压缩到10天 @张蕾", "建设周期压缩到10天", "张蕾")]
    [InlineData("", "", null)]
    public void Parse_WhenSomethingIsMissing_LeavesItToTheForm(string line, string text, string? owner)
    {
        DecisionLine.Parse(line, Today, Names, Working).ShouldBe(new DecisionLine(text, owner, null));
    }
}
