using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.ExportRaceStandings;

/// <summary>The standings of a period as a file. Answers with the number of lines.</summary>
/// <param name="ExampleMark">Stands behind the name of rules that are not the zone's own.</param>
public sealed record ExportRaceStandingsCommand(string? Period, DateOnly? AsOf, string SheetName, IReadOnlyList<KeyValuePair<RaceColumn, string>> Columns, string ExampleMark, ISheetWriter Target) : ICommand<int>;
