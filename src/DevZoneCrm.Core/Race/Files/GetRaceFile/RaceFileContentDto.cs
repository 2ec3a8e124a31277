using DevZoneCrm.Core.Common.Files;

namespace DevZoneCrm.Core.Race.Files.GetRaceFile;

/// <param name="Content">The caller closes it.</param>
public sealed record RaceFileContentDto(string Name, FileKind Kind, Stream Content);
