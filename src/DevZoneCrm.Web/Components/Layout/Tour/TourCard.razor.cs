using DevZoneCrm.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace DevZoneCrm.Web.Components.Layout.Tour;

/// <summary>The card in the corner that leads through the tour. What it talks about is framed by the page's script.</summary>
public sealed partial class TourCard : IDisposable
{
    private IDisposable? _following;

    [Inject]
    public required TourState State { get; set; }

    [Inject]
    public required IStringLocalizer<HelpTexts> Text { get; set; }

    public void Dispose() => _following?.Dispose();

    protected override void OnInitialized() => _following = State.Follow(() => _ = InvokeAsync(StateHasChanged));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await State.RestoreAsync();
        }
    }
}
