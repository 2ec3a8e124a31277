using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DevZoneCrm.Web.Components.Layout.Tour;

/// <summary>Where the person is in the tour. Kept in the browser's session, so that a refresh does not end it.</summary>
public sealed class TourState(NavigationManager navigation, IJSRuntime script)
{
    private const string Key = "dz-tour";
    private Action? _changed;

    /// <summary>Index into <see cref="TourSteps.All"/>; none while no tour is under way.</summary>
    public int? At { get; private set; }

    public TourStep? Step => At is { } at ? TourSteps.All[at] : null;

    /// <summary>Tells of every step until what comes back is disposed of.</summary>
    public IDisposable Follow(Action changed)
    {
        _changed += changed;
        return new Following(() => _changed -= changed);
    }

    public Task StartAsync() => GoAsync(0);

    public Task NextAsync() => At is { } at && at + 1 < TourSteps.All.Count ? GoAsync(at + 1) : EndAsync();

    public Task BackAsync() => At is > 0 and var at ? GoAsync(at - 1) : Task.CompletedTask;

    public async Task EndAsync()
    {
        At = null;
        await script.InvokeVoidAsync("sessionStorage.removeItem", Key);
        _changed?.Invoke();
    }

    /// <summary>Takes the tour up again after a refresh.</summary>
    public async Task RestoreAsync()
    {
        var kept = await script.InvokeAsync<string?>("sessionStorage.getItem", Key);
        if (int.TryParse(kept, out var at) && at >= 0 && at < TourSteps.All.Count)
        {
            At = at;
            _changed?.Invoke();
        }
    }

    private async Task GoAsync(int at)
    {
        At = at;
        await script.InvokeVoidAsync("sessionStorage.setItem", Key, at.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var path = "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('?', '#')[0];
        if (path != Step!.Path)
        {
            navigation.NavigateTo(Step.Path);
        }

        _changed?.Invoke();
    }

    private sealed class Following(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
