using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>A filter as a chip: what is chosen stands on it, × takes it off, the list answers arrows, Enter, Space and Esc.</summary>
public sealed partial class FilterChip
{
    private readonly string _id = "chip-" + Guid.NewGuid().ToString("N")[..8];
    private Popover? _popover;
    private int _active;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ChoiceOption> Options { get; set; }

    /// <summary>It was opened and has no options yet: lists that stand on every page need not be read, or kept, until somebody looks.</summary>
    [Parameter]
    public EventCallback OptionsWanted { get; set; }

    [Parameter]
    public IReadOnlyList<string> Selected { get; set; } = [];

    [Parameter]
    public EventCallback<IReadOnlyList<string>> SelectedChanged { get; set; }

    [Parameter]
    public bool Multiple { get; set; }

    [Parameter]
    public string? Icon { get; set; }

    private string Summary => Selected switch
    {
        [] => Label,
        [var only] => Options.FirstOrDefault(option => option.Value == only)?.Text ?? only,
        _ => Text["Filter.Many", Label, Selected.Count],
    };

    private string OptionId(int index) => $"{_id}-{index}";

    private Task OnOpenChanged()
    {
        _active = Math.Max(0, Options.ToList().FindIndex(option => Selected.Contains(option.Value)));
        return Options.Count == 0 ? OptionsWanted.InvokeAsync() : Task.CompletedTask;
    }

    private async Task OnKeyAsync(KeyboardEventArgs key)
    {
        if (Options.Count == 0)
        {
            return;
        }

        if (key.Key is "Enter" or " ")
        {
            await ChooseAsync(_active);
            return;
        }

        _active = key.Key switch
        {
            "ArrowDown" => Math.Min(_active + 1, Options.Count - 1),
            "ArrowUp" => Math.Max(_active - 1, 0),
            "Home" => 0,
            "End" => Options.Count - 1,
            _ => _active,
        };
    }

    private async Task ChooseAsync(int index)
    {
        _active = index;
        var value = Options[index].Value;
        var chosen = Selected.Contains(value);
        IReadOnlyList<string> next = (Multiple, chosen) switch
        {
            (true, true) => [.. Selected.Where(other => other != value)],
            (true, false) => [.. Selected, value],
            (false, true) => [],
            (false, false) => [value],
        };
        await SelectedChanged.InvokeAsync(next);
        if (!Multiple && _popover is not null)
        {
            await _popover.CloseAsync();
        }
    }

    private Task ClearAsync() => SelectedChanged.InvokeAsync([]);
}
