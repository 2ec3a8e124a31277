using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Files.AddProjectFile;

/// <summary>Adds a file to a project the viewer sees in full. The answer is the file's id.</summary>
/// <param name="Name">As the sender calls it.</param>
/// <param name="Content">Read once, from where it stands.</param>
public sealed record AddProjectFileCommand(Guid ProjectId, string Name, Stream Content) : ICommand<Guid>;
