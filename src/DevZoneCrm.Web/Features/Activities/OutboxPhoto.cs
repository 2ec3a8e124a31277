using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Common.Periods;

namespace DevZoneCrm.Web.Features.Activities;

/// <summary>What the browser says of a photo it sends.</summary>
/// <param name="Activity">The record it belongs to, saved before.</param>
/// <param name="User">Who chose it.</param>
/// <param name="Name">As the file is called.</param>
/// <param name="Taken">When the file was last written, in milliseconds since 1970.</param>
/// <param name="Latitude">Degrees north, where the person wanted the place kept.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record OutboxPhoto(Guid? Activity, Guid? User, string? Name, long? Taken, double? Latitude, double? Longitude)
{
    private static readonly long Latest = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeMilliseconds();

    public PhotoFacts Said => new(Taken is { } at && at > 0 && at < Latest ? ZoneCalendar.InZone(DateTimeOffset.FromUnixTimeMilliseconds(at)).DateTime : null, Latitude, Longitude);
}
