using DevZoneCrm.Core.Common.Import;
using DevZoneCrm.Core.Common.Messaging;

namespace DevZoneCrm.Core.Race.Boards.ExportRaceBoard;

/// <summary>A published board as a file: its units as published, then the corrections. Answers with the number of lines.</summary>
/// <param name="StandingName">In the first column of the units' lines; <paramref name="CorrectionName"/> in that of corrections.</param>
public sealed record ExportRaceBoardCommand(string Month, string SheetName, string StandingName, string CorrectionName, IReadOnlyList<KeyValuePair<RaceBoardColumn, string>> Columns, ISheetWriter Target) : ICommand<int>;
