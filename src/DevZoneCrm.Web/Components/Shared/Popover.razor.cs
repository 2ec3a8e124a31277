using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DevZoneCrm.Web.Components.Shared;

/// <summary>A button with a panel under it. Esc or a click elsewhere closes it and gives the focus back.</summary>
public sealed partial class Popover
{
    private ElementReference _trigger;
    private ElementReference _panel;
    private bool _open;
    private bool _justOpened;

    /// <summary>Name of the panel for screen readers. The button is named by its own text: what is seen must be what is read.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment? Trigger { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    [Parameter]
    public string TriggerClass { get; set; } = "dz-btn";

    /// <summary>start or end: which edge of the button the panel keeps to.</summary>
    [Parameter]
    public string Align { get; set; } = "start";

    [Parameter]
    public bool Above { get; set; }

    /// <summary>menu (a click inside closes), listbox or dialog.</summary>
    [Parameter]
    public string Role { get; set; } = "menu";

    /// <summary>Id of the active option of a listbox; the focus itself stays on the panel.</summary>
    [Parameter]
    public string? ActiveId { get; set; }

    [Parameter]
    public bool Multiple { get; set; }

    [Parameter]
    public EventCallback<KeyboardEventArgs> OnPanelKey { get; set; }

    [Parameter]
    public EventCallback<bool> OpenChanged { get; set; }

    public Task CloseAsync() => SetOpenAsync(false);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_justOpened)
        {
            _justOpened = false;
            await _panel.FocusAsync(preventScroll: true);
        }
    }

    private Task ToggleAsync() => SetOpenAsync(!_open);

    private Task OnPanelClickAsync() => Role == "menu" ? CloseAsync() : Task.CompletedTask;

    private async Task OnKeyAsync(KeyboardEventArgs key)
    {
        if (key.Key == "Escape" && _open)
        {
            await CloseAsync();
        }
        else if (key.Key == "ArrowDown" && !_open)
        {
            await SetOpenAsync(true);
        }
    }

    private async Task SetOpenAsync(bool open)
    {
        if (_open == open)
        {
            return;
        }

        _open = open;
        _justOpened = open;
        await OpenChanged.InvokeAsync(open);
        if (!open)
        {
            await _trigger.FocusAsync(preventScroll: true);
        }

        StateHasChanged();
    }
}
