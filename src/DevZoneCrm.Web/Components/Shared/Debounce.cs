namespace DevZoneCrm.Web.Components.Shared;

/// <summary>Does only the last of several quick requests, once nothing more has come for a while.</summary>
public sealed class Debounce(TimeProvider clock, TimeSpan quiet) : IDisposable
{
    private ITimer? _timer;

    /// <summary>The action runs on a timer's thread; a component passes it through InvokeAsync.</summary>
    public void Do(Action action)
    {
        _timer?.Dispose();
        _timer = clock.CreateTimer(_ => action(), null, quiet, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer?.Dispose();
}
