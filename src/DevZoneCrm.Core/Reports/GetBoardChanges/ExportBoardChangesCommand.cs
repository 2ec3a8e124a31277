using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Core.Reports.GetBoardChanges;

/// <summary>The difference between the boards of two days, one line for each change. Answers with the number of lines.</summary>
public sealed record ExportBoardChangesCommand(
    DateOnly From, DateOnly To, BoardFilter Filter, string SheetName, IReadOnlyList<KeyValuePair<ChangeColumn, string>> Columns, ChangeGroupNames Names, ISheetWriter Target) : ICommand<int>
{
    /// <summary>Lines of each kind: more than any meeting reads, and still a file that opens.</summary>
    public const int MaxRows = 10_000;
}
