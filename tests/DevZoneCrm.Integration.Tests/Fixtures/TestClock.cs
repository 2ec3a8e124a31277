namespace DevZoneCrm.Integration.Tests.Fixtures;

/// <summary>A clock that stands still until the test moves it. It starts on 2026-11-20, 10:00 in China.</summary>
public sealed class TestClock : TimeProvider
{
    public static readonly DateOnly StartDay = new(2026, 11, 20);

    public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(8));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
