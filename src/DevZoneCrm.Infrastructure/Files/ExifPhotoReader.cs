using DevZoneCrm.Core.Common.Files;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;

namespace DevZoneCrm.Infrastructure.Files;

/// <summary>Time and place out of the Exif block of a picture.</summary>
public sealed class ExifPhotoReader : IPhotoReader
{
    private static readonly DateTime Earliest = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public PhotoFacts? Read(Stream content)
    {
        try
        {
            var directories = ImageMetadataReader.ReadMetadata(content);
            DateTime? taken = directories.OfType<ExifSubIfdDirectory>().Select(d => d.TryGetDateTime(ExifDirectoryBase.TagDateTimeOriginal, out var at) ? at : (DateTime?)null).FirstOrDefault(at => at >= Earliest);
            var place = directories.OfType<GpsDirectory>().Select(d => d.GetGeoLocation()).FirstOrDefault(g => g is { IsZero: false } && Math.Abs(g.Latitude) <= 90 && Math.Abs(g.Longitude) <= 180);
            return taken is null && place is null ? null : new PhotoFacts(taken is { } t ? DateTime.SpecifyKind(t, DateTimeKind.Unspecified) : null, place?.Latitude, place?.Longitude);
        }
        catch (Exception exception) when (exception is ImageProcessingException or IOException)
        {
            // A picture without readable facts is still a picture.
            return null;
        }
    }
}
