using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Activities.SearchActivities;

/// <summary>All the activities a search finds, as the viewer may see them. Answers with the number of lines.</summary>
/// <param name="Search">Its page does not matter.</param>
/// <param name="Columns">What to show, with the headers in the viewer's language.</param>
public sealed record ExportActivitiesCommand(SearchActivitiesQuery Search, string SheetName, IReadOnlyList<KeyValuePair<ActivityColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
