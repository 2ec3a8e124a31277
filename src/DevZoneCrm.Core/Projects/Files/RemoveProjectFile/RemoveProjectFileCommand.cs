using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Files.RemoveProjectFile;

/// <summary>Takes a file off its project's list. The answer is its project.</summary>
public sealed record RemoveProjectFileCommand(Guid FileId) : ICommand<Guid>;
