namespace DevZoneCrm.Core.Common.Live;

/// <summary>One listener. It refreshes one notice at a time; what comes meanwhile, or while it is held, waits as one notice.</summary>
public sealed class LiveSubscription : IDisposable
{
    private readonly Lock gate = new();
    private readonly LiveFeed feed;
    private readonly Func<ChangeNotice, Task> refresh;
    private ChangeNotice? waiting;
    private bool isRunning;
    private bool isHeld;
    private bool isDisposed;

    internal LiveSubscription(LiveFeed feed, Func<ChangeNotice, Task> refresh) => (this.feed, this.refresh) = (feed, refresh);

    /// <summary>Held, nothing is refreshed (a card is being dragged); let go, what was missed is.</summary>
    public bool IsHeld
    {
        get => isHeld;
        set
        {
            lock (gate)
            {
                isHeld = value;
            }

            Start();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            waiting = null;
        }

        feed.Remove(this);
    }

    internal void Post(ChangeNotice notice)
    {
        lock (gate)
        {
            waiting = waiting?.And(notice) ?? notice;
        }

        Start();
    }

    private void Start()
    {
        lock (gate)
        {
            if (isRunning || isHeld || isDisposed || waiting is null)
            {
                return;
            }

            isRunning = true;
        }

        feed.Begin();

        // On the pool: a listener's own work must not keep the next one waiting.
        _ = Task.Run(RunAsync);
    }

    private async Task RunAsync()
    {
        try
        {
            while (Next() is { } notice)
            {
                await refresh(notice);
            }
        }
        finally
        {
            lock (gate)
            {
                isRunning = false;
            }

            feed.End();
        }
    }

    private ChangeNotice? Next()
    {
        lock (gate)
        {
            var notice = isHeld || isDisposed ? null : waiting;
            if (notice is not null)
            {
                waiting = null;
            }
            else
            {
                isRunning = false;
            }

            return notice;
        }
    }
}
