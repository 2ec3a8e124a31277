using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Files.GetProjectFiles;

/// <summary>The files of a project seen in full, newest first, earlier versions among them.</summary>
public sealed record GetProjectFilesQuery(Guid ProjectId) : IQuery<IReadOnlyList<ProjectFileDto>>
{
    public const int Most = 200;
}
