namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>A line of the file and what becomes of it.</summary>
/// <param name="Number">The line as the spreadsheet counts.</param>
public sealed record PlannedRow(int Number, string Code, string Name, PlannedKind Kind, IReadOnlyList<CellChange> Changes);
