using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Projects.Files.GetProjectFile;

/// <param name="Content">The caller closes it.</param>
public sealed record ProjectFileContentDto(string Name, FileKind Kind, string Hash, Stream Content);
