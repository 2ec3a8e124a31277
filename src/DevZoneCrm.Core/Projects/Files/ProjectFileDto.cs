using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Projects.Files;

/// <summary>A file of a project as listed.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="MayRemove">The viewer may take it off the list or put a newer version in its place.</param>
public sealed record ProjectFileDto(Guid Id, long Version, string Name, FileKind Kind, long Size, DateTimeOffset AddedAt, string RecordedBy, bool MayRemove)
{
    /// <summary>The version that took its place; none for the one in use.</summary>
    public Guid? SupersededBy { get; init; }
}
