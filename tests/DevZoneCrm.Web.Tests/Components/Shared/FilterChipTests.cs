using Bunit;
using DevZoneCrm.Web.Components.Shared;
using Shouldly;

namespace DevZoneCrm.Web.Tests.Components.Shared;

public sealed class FilterChipTests : ComponentTest
{
    private static readonly ChoiceOption[] Units = [new("1", "招商一局"), new("2", "招商二局"), new("3", "招商三局")];

    private IReadOnlyList<string> _selected = [];

    [Fact]
    public void Click_OnTrigger_OpensListAndEscapeCloses()
    {
        var chip = RenderChip(multiple: false);

        Click(chip.Find(".chip-trigger"));
        chip.FindAll("[role=option]").Count.ShouldBe(3);
        chip.Find(".chip-trigger").GetAttribute("aria-expanded").ShouldBe("true");

        Press(chip.Find(".popover"), "Escape");
        chip.FindAll("[role=option]").ShouldBeEmpty();
    }

    [Fact]
    public void Keys_ArrowsAndEnter_ChooseOneAndClose()
    {
        var chip = RenderChip(multiple: false);

        Click(chip.Find(".chip-trigger"));
        Press(chip.Find("[role=listbox]"), "ArrowDown");
        Press(chip.Find("[role=listbox]"), "Enter");

        _selected.ShouldBe(["2"]);
        chip.FindAll("[role=option]").ShouldBeEmpty();
    }

    [Fact]
    public void Choose_WhenMultiple_StaysOpenAndTogglesEach()
    {
        var chip = RenderChip(multiple: true, "1");

        Click(chip.Find(".chip-trigger"));
        Click(chip.FindAll("[role=option]")[2]);
        _selected.ShouldBe(["1", "3"]);

        Click(chip.FindAll("[role=option]")[0]);
        chip.FindAll("[role=option]").Count.ShouldBe(3);
    }

    [Fact]
    public void Render_WithSelection_ShowsItAndCrossTakesItOff()
    {
        var chip = RenderChip(multiple: false, "2");

        chip.Find(".chip-trigger .chosen").TextContent.ShouldBe("招商二局");
        Click(chip.Find(".clear"));

        _selected.ShouldBeEmpty();
    }

    private IRenderedComponent<FilterChip> RenderChip(bool multiple, params string[] selected)
    {
        _selected = selected;
        return Render<FilterChip>(parameters => parameters
            .Add(p => p.Label, "全部单位")
            .Add(p => p.Options, Units)
            .Add(p => p.Multiple, multiple)
            .Add(p => p.Selected, selected)
            .Add(p => p.SelectedChanged, next => _selected = next));
    }
}
