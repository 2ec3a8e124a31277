using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Projects.Board;

namespace DevZoneCrm.Core.Projects.GetBoardColumn;

/// <summary>All cards of the board in the order of its columns, masked as on the board. Answers with the number of lines.</summary>
public sealed record ExportBoardCommand(BoardFilter Filter, DateOnly? AsOf, string SheetName, IReadOnlyList<KeyValuePair<BoardSheetColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
