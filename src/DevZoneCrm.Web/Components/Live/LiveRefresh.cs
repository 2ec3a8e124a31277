using DevZoneCrm.Core.Common.Live;
using Microsoft.AspNetCore.Components;

namespace DevZoneCrm.Web.Components.Live;

/// <summary>
/// Put into a page, it calls the page back in its circuit whenever something was saved anywhere, at most twice a second:
/// <code>&lt;LiveRefresh Changed="RefreshAsync" /&gt;</code>
/// The page asks again through the sender, without a loading state, and is drawn anew. Draws nothing itself and leaves with the page.
/// </summary>
public sealed class LiveRefresh : ComponentBase, IDisposable
{
    // A change shows everywhere within a second, whoever is slow.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private LiveSubscription? _subscription;
    private bool _gone;

    [Inject]
    public required LiveFeed Feed { get; set; }

    [Parameter]
    public EventCallback<ChangeNotice> Changed { get; set; }

    /// <summary>Instead of <see cref="Changed"/>, where most changes are nothing to the page: it says itself when there is something to draw.</summary>
    [Parameter]
    public Func<ChangeNotice, Task>? Heard { get; set; }

    /// <summary>What can wait until every open page has shown the change itself; draws nothing by itself either.</summary>
    [Parameter]
    public Func<ChangeNotice, Task>? Afterwards { get; set; }

    /// <summary>Only changes of this project.</summary>
    [Parameter]
    public Guid? ProjectId { get; set; }

    /// <summary>Another choice than "something about projects changed".</summary>
    [Parameter]
    public Func<ChangeNotice, bool>? Concerns { get; set; }

    public void Dispose()
    {
        _gone = true;
        _subscription?.Dispose();
    }

    /// <summary>Keeps changes back while they would take something out of the person's hand; what was missed comes when it is let go.</summary>
    public void Hold(bool held) => _subscription?.IsHeld = held;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            _subscription = Feed.Subscribe(RefreshAsync);
        }
    }

    private async Task RefreshAsync(ChangeNotice notice)
    {
        if (!IsConcerned(notice))
        {
            return;
        }

        await InPageAsync(() => Heard is { } heard ? heard(notice) : Changed.InvokeAsync(notice));
        if (Afterwards is { } rest)
        {
            _ = AfterwardsAsync(() => rest(notice));
        }
    }

    private async Task AfterwardsAsync(Func<Task> rest)
    {
        await Feed.Settled.WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await InPageAsync(rest);
    }

    private async Task InPageAsync(Func<Task> run)
    {
        var work = InvokeAsync(() => _gone ? Task.CompletedTask : run());
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.Exception is { } fault && !_gone)
        {
            // As if it had happened in the page: its error boundary shows it.
            await DispatchExceptionAsync(fault.GetBaseException());
        }
    }

    private bool IsConcerned(ChangeNotice notice) => Concerns?.Invoke(notice) ?? (ProjectId is { } id ? notice.Touches(id) : notice.ConcernsProjects);
}
