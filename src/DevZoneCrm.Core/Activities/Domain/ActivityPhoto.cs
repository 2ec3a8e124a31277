using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Activities.Domain;

/// <summary>A photo of a visit, with the time and the place it says of itself. The bytes lie in the file store under their hash.</summary>
public sealed class ActivityPhoto : AggregateRoot
{
    public const int MaxNameLength = 160;

    private ActivityPhoto()
    {
    }

    public Guid ActivityId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public FileKind Kind { get; private set; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal: their place in the store.</summary>
    public string Hash { get; private set; } = string.Empty;

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>By the camera's own clock; none where the photo does not say.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public Guid? AddedBy { get; private set; }

    /// <summary>Display name of whoever added it.</summary>
    public string RecordedBy { get; private set; } = string.Empty;

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedBy { get; private set; }

    /// <param name="id">Made by the caller: sent twice it is kept once.</param>
    /// <exception cref="RuleException">It is no picture.</exception>
    public static ActivityPhoto Add(Guid id, Guid activityId, string name, FileKind kind, string hash, long size, PhotoFacts? photo, DateTimeOffset now, Guid? by, string recordedBy)
    {
        if (kind is not (FileKind.Jpeg or FileKind.Png or FileKind.WebP))
        {
            throw new RuleException(ActivityErrors.NoPhoto);
        }

        return new ActivityPhoto
        {
            Id = id,
            ActivityId = activityId,
            Name = name,
            Kind = kind,
            Hash = hash,
            Size = size,
            TakenAt = photo?.TakenAt,
            Latitude = photo?.Latitude,
            Longitude = photo?.Longitude,
            AddedAt = now,
            AddedBy = by,
            RecordedBy = recordedBy,
        };
    }

    /// <summary>Taken off; the record and the bytes stay.</summary>
    public void Remove(DateTimeOffset now, string by) => (RemovedAt, RemovedBy) = (RemovedAt ?? now, RemovedBy ?? by);
}
