namespace DevZoneCrm.Core.Common.Periods;

/// <summary>What day it is in the zone. China has one time zone; business dates never shift with the server's.</summary>
public sealed class ZoneCalendar(TimeProvider clock)
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    public DateOnly Today => DayOf(clock.GetUtcNow());

    /// <summary>The zone's wall clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow().ToOffset(ChinaOffset);

    /// <summary>The zone's calendar day on which an instant fell.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(ChinaOffset).DateTime);

    /// <summary>An instant on the zone's wall clock.</summary>
    public static DateTimeOffset InZone(DateTimeOffset at) => at.ToOffset(ChinaOffset);
}
