using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>A switch between a few views. One stop for Tab; the arrows choose.</summary>
public sealed partial class Segmented
{
    private readonly Dictionary<string, ElementReference> _buttons = new(StringComparer.Ordinal);

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<ChoiceOption> Options { get; set; }

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    private Task ChooseAsync(string value) => value == Value ? Task.CompletedTask : ValueChanged.InvokeAsync(value);

    private async Task OnKeyAsync(KeyboardEventArgs key)
    {
        var at = Options.ToList().FindIndex(option => option.Value == Value);
        var to = key.Key switch
        {
            "ArrowRight" or "ArrowDown" => at + 1,
            "ArrowLeft" or "ArrowUp" => at - 1,
            "Home" => 0,
            "End" => Options.Count - 1,
            _ => at,
        };
        if (to == at || Options.Count == 0)
        {
            return;
        }

        var next = Options[(to + Options.Count) % Options.Count].Value;
        await ChooseAsync(next);
        await _buttons[next].FocusAsync();
    }
}
