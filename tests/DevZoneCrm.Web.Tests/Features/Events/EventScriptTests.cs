using DevZoneCrm.Core.Events.Domain;
using DevZoneCrm.Web.Features.Events;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Events;

/// <summary>Agenda and seating as they are typed or pasted.</summary>
public sealed class EventScriptTests
{
    [Fact]
    public void Agenda_WhenPasted_FindsTimeMatterAndPerson() =>
        EventScript.Agenda("09:30 来宾签到\n\n 9：45　致辞 ｜ 管委会主任\n合影\r\n10:00签约").ShouldBe(
        [
            new AgendaLine(new TimeOnly(9, 30), "来宾签到", null),
            new AgendaLine(new TimeOnly(9, 45), "致辞", "管委会主任"),
            new AgendaLine(null, "合影", null),
            new AgendaLine(null, "10:00签约", null),
        ]);

    [Fact]
    public void Seating_WhenPasted_FindsRowsAndNames()
    {
        var rows = EventScript.Seating("第一排：张三、李四，王五\n2号桌: 赵六 钱七\n甲、乙");

        rows.Select(r => r.Name).ShouldBe(["第一排", "2号桌", ""]);
        rows.Select(r => string.Join('/', r.People)).ShouldBe(["张三/李四/王五", "赵六/钱七", "甲/乙"]);
    }

    [Fact]
    public void Texts_WhenReadBack_SayTheSame()
    {
        const string agenda = "09:30 来宾签到\n合影\n10:00 签约 | 主任";
        const string seating = "第一排: 张三、李四\n甲、乙";

        EventScript.Of(EventScript.Agenda(agenda)).ShouldBe(agenda);
        EventScript.Of(EventScript.Seating(seating)).ShouldBe(seating);
    }
}
