using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Projects.SearchProjects;

/// <summary>The whole of a list with its filters and order, masked as on the page. Answers with the number of lines.</summary>
/// <param name="Search">The list; its page does not matter.</param>
/// <param name="Columns">What to show, with the headers in the viewer's language.</param>
public sealed record ExportProjectListCommand(SearchProjectsQuery Search, string SheetName, IReadOnlyList<KeyValuePair<ListColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
