using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Files.GetProjectFile;

/// <summary>The bytes of a file, for those who see its project in full.</summary>
public sealed record GetProjectFileQuery(Guid FileId) : IQuery<ProjectFileContentDto>;
