namespace DevZoneCrm.Core.Common.Live;

/// <summary>
/// Tells every open page of this process that something was saved. Publishing never waits for a listener: notices that come faster than
/// <see cref="Pace"/> are put together, and so are those that a listener is too slow for.
/// </summary>
public sealed class LiveFeed : IDisposable
{
    /// <summary>Pages hear at most one notice in this time.</summary>
    public static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly ITimer timer;
    private readonly HashSet<LiveSubscription> subscriptions = [];
    private ChangeNotice? pending;
    private DateTimeOffset toldAt = DateTimeOffset.MinValue;
    private TaskCompletionSource? settling;
    private int refreshing;
    private long version;
    private bool isArmed;

    public LiveFeed(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        this.clock = clock;
        timer = clock.CreateTimer(_ => Tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The newest version of the data that was published.</summary>
    public long Version => Interlocked.Read(ref version);

    public bool HasListeners
    {
        get
        {
            lock (gate)
            {
                return subscriptions.Count > 0;
            }
        }
    }

    /// <summary>Done when every listener has refreshed: work that can wait begins only then.</summary>
    public Task Settled
    {
        get
        {
            lock (gate)
            {
                return refreshing == 0 ? Task.CompletedTask : (settling ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }
        }
    }

    /// <summary>Listens until disposed. The callback runs on any thread, never twice at a time: a component enters its circuit with <c>InvokeAsync</c>.</summary>
    public LiveSubscription Subscribe(Func<ChangeNotice, Task> refresh)
    {
        var subscription = new LiveSubscription(this, refresh);
        lock (gate)
        {
            subscriptions.Add(subscription);
        }

        return subscription;
    }

    /// <summary>Called after the transaction was committed.</summary>
    public void Publish(ChangeNotice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        lock (gate)
        {
            version = Math.Max(version, notice.Version);
            pending = pending?.And(notice) ?? notice;
            if (isArmed)
            {
                return;
            }

            isArmed = true;
            var due = toldAt == DateTimeOffset.MinValue ? TimeSpan.Zero : toldAt + Pace - clock.GetUtcNow();
            timer.Change(due > TimeSpan.Zero ? due : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Tell()
    {
        List<LiveSubscription> listeners;
        ChangeNotice? notice;
        lock (gate)
        {
            (notice, pending, isArmed, toldAt) = (pending, null, false, clock.GetUtcNow());
            listeners = [.. subscriptions];
        }

        if (notice is not null)
        {
            listeners.ForEach(listener => listener.Post(notice));
        }
    }

    internal void Begin()
    {
        lock (gate)
        {
            refreshing++;
        }
    }

    internal void End()
    {
        TaskCompletionSource? settled = null;
        lock (gate)
        {
            if (--refreshing == 0)
            {
                (settled, settling) = (settling, null);
            }
        }

        settled?.SetResult();
    }

    internal void Remove(LiveSubscription subscription)
    {
        lock (gate)
        {
            subscriptions.Remove(subscription);
        }
    }
}
