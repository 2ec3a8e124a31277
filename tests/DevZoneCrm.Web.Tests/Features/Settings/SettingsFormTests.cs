using DevZoneCrm.Core.Units;
using DevZoneCrm.Web.Features.Settings;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Settings;

public sealed class SettingsFormTests
{
    [Fact]
    public void Form_TypedTickedAndSettled_KnowsWhatChanged()
    {
        var form = Form();

        form.HasChanged("Name", "Tiers").ShouldBeFalse();
        form["Name"] = "新";
        form.HasChanged("Name").ShouldBeTrue();
        form.Settle("Name");
        form.HasChanged("Name").ShouldBeFalse();
        form.Tick("Tiers", "20", true);
        form.Tick("Tiers", "1", false);
        form.Ticked("Tiers").ShouldBe([5, 20]);
        form.Before("Tiers").ShouldBe("1,5");
    }

    [Fact]
    public void Values_AsTyped_AreReadOrNone()
    {
        var form = Form();
        form["Day"] = "2026-02-30";
        form["Number"] = "7,1";
        form["Kind"] = "Centre";

        form.Day("Day").ShouldBe(default);
        form.Number("Number").ShouldBeNull();
        form.Choice<UnitKind>("Kind").ShouldBe(UnitKind.Centre);
        form.Id("Name").ShouldBeNull();
        form.Integer("Name").ShouldBeNull();
        form["Number"] = " 7.1217 ";
        form.Number("Number").ShouldBe(7.1217m);
    }

    private static SettingsForm Form() => new()
    {
        Fields = [new SettingsField("Name")],
        Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Name"] = "旧", ["Tiers"] = "1,5" },
        Save = _ => Task.FromResult<DevZoneCrm.Core.Common.Messaging.Failure?>(null),
        SaveText = "保存",
        Done = _ => "好了",
    };
}
