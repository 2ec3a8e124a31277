using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.ExportRaceUnit;

/// <summary>A unit's ledger lines of a period as a file; projects the reader may not see as one line. Answers with the number of lines.</summary>
/// <param name="Hidden">What that one line is called, with the number of lines in it.</param>
public sealed record ExportRaceUnitCommand(
    Guid UnitId, string? Period, DateOnly? AsOf, RaceExportFilter Filter, string SheetName, IReadOnlyList<KeyValuePair<RaceEntryColumn, string>> Columns, Func<int, string> Hidden, ISheetWriter Target) : ICommand<int>;
