namespace DevZoneCrm.Core.Common.Periods;

/// <summary>What day it is in the zone. China has one time zone; business dates never shift with the server's.</summary>
public sealed class ZoneCalendar(TimeProvider clock)
{
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The zone's wall clock.</summary>
    public DateTimeOffset Now => clock.GetUtcNow().ToOffset(ChinaOffset);
}
