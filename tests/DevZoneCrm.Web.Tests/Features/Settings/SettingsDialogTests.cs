using Bunit;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Web.Features.Settings;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Features.Settings;

public sealed class SettingsDialogTests : ComponentTest
{
    [Fact]
    public void Save_WhenAFieldIsRefused_SaysItThereAndKeepsWhatWasTyped()
    {
        var dialog = Show(_ => new Failure(FailureKind.Invalid, "Failure.Invalid", "有一处要改。", new Dictionary<string, string[]>(StringComparer.Ordinal) { ["Name"] = ["最多 60 个字。"] }));

        Submit(dialog);

        dialog.Find("#set-name-error").TextContent.ShouldBe("最多 60 个字。");
        dialog.Find("#set-name").GetAttribute("value").ShouldBe("我填的");
        dialog.FindAll(".problem").ShouldBeEmpty();
    }

    [Fact]
    public void Save_WhenARuleRefuses_SaysItOnTop()
    {
        var dialog = Show(_ => Rule(FailureKind.Rule, "还有 3 个没结束的项目。"));

        Submit(dialog);

        dialog.Find(".problem[role=alert]").TextContent.ShouldContain("还有 3 个");
    }

    [Fact]
    public void Save_WhenAnotherWasFirst_ShowsBothAndSavesOnTheSecondTry()
    {
        var tries = 0;
        var dialog = Show(_ => ++tries == 1 ? Rule(FailureKind.Stale, "别人先改了。") : null);
        Submit(dialog);

        Click(dialog.Find(".problem button"));

        var conflict = dialog.Find(".conflict").TextContent;
        conflict.ShouldContain("别人填的");
        conflict.ShouldContain("我填的");
        dialog.Find("#set-name").GetAttribute("value").ShouldBe("我填的");
        Submit(dialog);
        tries.ShouldBe(2);
    }

    [Fact]
    public void Save_WhenARequiredFieldIsEmpty_AsksNobody()
    {
        var asked = false;
        var dialog = Show(_ =>
        {
            asked = true;
            return null;
        }, typed: " ");

        Submit(dialog);

        asked.ShouldBeFalse();
        dialog.Find("#set-name-error").TextContent.ShouldContain("请填写");
    }

    private static Failure Rule(FailureKind kind, string text) => new(kind, "Some.Rule", text, new Dictionary<string, string[]>(StringComparer.Ordinal));

    private void Submit(IRenderedComponent<SettingsDialog> dialog) => Fire(dialog.Find("form"), "onsubmit", EventArgs.Empty);

    private IRenderedComponent<SettingsDialog> Show(Func<SettingsForm, Failure?> save, string typed = "我填的")
    {
        var form = new SettingsForm
        {
            Fields = [new SettingsField("Name") { Required = true }],
            Start = new Dictionary<string, string>(StringComparer.Ordinal) { ["Name"] = "原来的" },
            Save = f => Task.FromResult(save(f)),
            Latest = () => Task.FromResult<IReadOnlyDictionary<string, string>?>(new Dictionary<string, string>(StringComparer.Ordinal) { ["Name"] = "别人填的" }),
            SaveText = "保存",
            Done = _ => "已保存。",
        };
        form["Name"] = typed;
        return Render<SettingsDialog>(parameters => parameters.Add(d => d.Form, form));
    }
}
