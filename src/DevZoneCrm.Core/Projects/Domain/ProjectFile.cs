using DevZoneCrm.Core.Common.Domain;
using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Projects.Domain;

/// <summary>A file of a project: its name and what it is. The bytes lie in the file store under their hash and are never changed or removed, so that what once proved something still does.</summary>
public sealed class ProjectFile : AggregateRoot
{
    public const int MaxNameLength = 160;

    private ProjectFile()
    {
    }

    public Guid ProjectId { get; private set; }

    /// <summary>As shown and downloaded; its ending fits the content.</summary>
    public string Name { get; private set; } = string.Empty;

    public FileKind Kind { get; private set; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal: their place in the store.</summary>
    public string Hash { get; private set; } = string.Empty;

    /// <summary>In bytes.</summary>
    public long Size { get; private set; }

    /// <summary>When a photo was taken, by the camera's own clock; none where it does not say.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>Where a photo was taken, degrees north; none where it does not say.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public Guid? AddedBy { get; private set; }

    /// <summary>Display name of whoever added it.</summary>
    public string RecordedBy { get; private set; } = string.Empty;

    /// <summary>The newer version that took its place; none while it is the one in use.</summary>
    public Guid? SupersededBy { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedBy { get; private set; }

    public static ProjectFile Add(Guid projectId, string name, FileKind kind, string hash, long size, DateTimeOffset now, Guid? by, string recordedBy, PhotoFacts? photo = null) => new()
    {
        ProjectId = projectId,
        Name = name,
        Kind = kind,
        Hash = hash,
        Size = size,
        AddedAt = now,
        AddedBy = by,
        RecordedBy = recordedBy,
        TakenAt = photo?.TakenAt,
        Latitude = photo?.Latitude,
        Longitude = photo?.Longitude,
    };

    /// <summary>Its project was merged into another, or that was undone.</summary>
    internal void MoveTo(Guid projectId) => ProjectId = projectId;

    /// <summary>A newer version takes its place. It stays reachable from there, as it was.</summary>
    public void SupersedeBy(ProjectFile newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        RequireInUse();
        SupersededBy = newer.Id;
    }

    /// <summary>What took its place was removed: it is the one in use again.</summary>
    public void Return() => SupersededBy = null;

    /// <summary>Takes it off the project's list. The record and the bytes stay; an earlier version cannot be taken from under its newer one.</summary>
    public void Remove(DateTimeOffset now, string by)
    {
        RequireInUse();

        (RemovedAt, RemovedBy) = (now, by);
    }

    private void RequireInUse()
    {
        if (RemovedAt is not null)
        {
            throw new RuleException(ProjectErrors.FileGone);
        }

        if (SupersededBy is not null)
        {
            throw new RuleException(ProjectErrors.FileSuperseded);
        }
    }
}
