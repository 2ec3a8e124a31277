using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Boards.FileAppeal;

/// <summary>申诉 against one line of one's own unit on a month's board.</summary>
/// <param name="Evidence">Document or its number.</param>
public sealed record FileAppealCommand(string Month, Guid EntryId, string Reason, string Evidence) : ICommand<Guid>;
