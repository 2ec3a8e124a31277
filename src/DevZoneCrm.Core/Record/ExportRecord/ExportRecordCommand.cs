using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Record.ExportRecord;

/// <summary>The record in full, oldest first, with its hashes, so that the chain can be recomputed outside. Answers with the number of lines.</summary>
/// <param name="Columns">What to show, with the headers in the viewer's language.</param>
public sealed record ExportRecordCommand(DateOnly? From, DateOnly? To, string SheetName, IReadOnlyList<KeyValuePair<RecordColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
