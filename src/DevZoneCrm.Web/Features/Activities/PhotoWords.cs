using System.Globalization;
using DevZoneCrm.Core.Activities;

namespace DevZoneCrm.Web.Features.Activities;

internal static class PhotoWords
{
    /// <summary>When and where it says it was taken; empty where it does not.</summary>
    public static string Taken(ActivityPhotoDto photo) => string.Join(' ', new[]
    {
        photo.TakenAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        photo is { Latitude: { } north, Longitude: { } east } ? string.Create(CultureInfo.InvariantCulture, $"({north:0.0000}, {east:0.0000})") : null,
    }.OfType<string>());
}
