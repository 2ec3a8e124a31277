using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;
using DevZoneCrm.Core.Events.Domain;

namespace DevZoneCrm.Core.Events.ExportEvent;

/// <summary>The projects of an event as a file, masked as on its page. Answers with the number of lines.</summary>
/// <param name="Role">Only these; all where none is given.</param>
/// <param name="Columns">What to show, with the headers in the viewer's language.</param>
public sealed record ExportEventCommand(Guid EventId, EventProjectRole? Role, string SheetName, IReadOnlyList<KeyValuePair<EventColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
