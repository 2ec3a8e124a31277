using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Core.Projects.Domain;
using DevZoneCrm.Core.Record;

namespace DevZoneCrm.Core.Projects.Files.GetProjectFile;

/// <param name="Content">The caller closes it.</param>
public sealed record ProjectFileContentDto(string Name, FileKind Kind, string Hash, Stream Content) : IShowsProject
{
    ShownPart IShowsProject.Part => ShownPart.File;

    public Guid ProjectId { get; init; }

    /// <summary>Of the project.</summary>
    public Confidentiality Level { get; init; }
}
