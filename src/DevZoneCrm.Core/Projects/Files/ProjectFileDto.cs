using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Projects.Files;

/// <summary>A file of a project as listed.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="MayRemove">The viewer may take it off the list.</param>
public sealed record ProjectFileDto(Guid Id, long Version, string Name, FileKind Kind, long Size, DateTimeOffset AddedAt, string RecordedBy, bool MayRemove);
