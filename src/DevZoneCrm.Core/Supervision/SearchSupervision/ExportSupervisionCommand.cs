using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Supervision.SearchSupervision;

/// <summary>督办台账: all the orders a search finds, as the viewer may see them. Answers with the number of lines.</summary>
/// <param name="Search">Its page does not matter.</param>
/// <param name="Columns">What to show, with the headers in the viewer's language.</param>
public sealed record ExportSupervisionCommand(SearchSupervisionQuery Search, string SheetName, IReadOnlyList<KeyValuePair<SupervisionColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
