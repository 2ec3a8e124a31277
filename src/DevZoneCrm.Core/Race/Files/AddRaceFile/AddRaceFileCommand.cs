using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Files.AddRaceFile;

/// <summary>Takes in a 证据材料, to be put forward with a 申诉 or a booking. The answer is the file's id; until then only whoever added it sees it.</summary>
/// <param name="Name">As the sender calls it.</param>
/// <param name="Content">Read once, from where it stands.</param>
public sealed record AddRaceFileCommand(string Name, Stream Content) : ICommand<Guid>;
