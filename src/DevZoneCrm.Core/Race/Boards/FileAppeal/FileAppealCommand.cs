using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Boards.FileAppeal;

/// <summary>申诉 against one line of one's own unit on a month's board.</summary>
/// <param name="Evidence">Document or its number.</param>
/// <param name="Files">Ids of files added before by the same person.</param>
public sealed record FileAppealCommand(string Month, Guid EntryId, string Reason, string Evidence, IReadOnlyList<Guid>? Files = null) : ICommand<Guid>;
