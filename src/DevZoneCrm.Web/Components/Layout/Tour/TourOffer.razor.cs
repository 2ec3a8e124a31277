using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace DevZoneCrm.Web.Components.Layout.Tour;

/// <summary>Offers the tour on demonstration data, once in each browser.</summary>
public sealed partial class TourOffer
{
    private const string Key = "dz-tour-answered";
    private bool _offered;

    [Inject]
    public required TourState State { get; set; }

    [Inject]
    public required IJSRuntime Script { get; set; }

    [Inject]
    public required IStringLocalizer<HelpTexts> Text { get; set; }

    [CascadingParameter]
    public ShellViewer? Viewer { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && Viewer is { IsDemo: true } && await Script.InvokeAsync<string?>("localStorage.getItem", Key) is null)
        {
            _offered = true;
            StateHasChanged();
        }
    }

    private async Task StartAsync()
    {
        await CloseAsync();
        await State.StartAsync();
    }

    private async Task CloseAsync()
    {
        _offered = false;
        await Script.InvokeVoidAsync("localStorage.setItem", Key, "1");
    }
}
