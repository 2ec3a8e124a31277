using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.Files.AddProjectFile;

/// <summary>Adds a file to a project the viewer sees in full. The answer is the file's id.</summary>
/// <param name="Name">As the sender calls it.</param>
/// <param name="Content">Read once, from where it stands.</param>
/// <param name="Supersedes">The file it is a new version of; that one is kept and stays reachable.</param>
public sealed record AddProjectFileCommand(Guid ProjectId, string Name, Stream Content, Guid? Supersedes = null) : ICommand<Guid>;
