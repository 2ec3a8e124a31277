namespace DevZoneCrm.Benchmarks.Timing;

/// <summary>Stands still at ten in the morning of the day the synthetic histories end.</summary>
internal sealed class FixedClock(DateOnly today) : TimeProvider
{
    private readonly DateTimeOffset now = new(today.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;
}
