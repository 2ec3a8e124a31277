namespace DevZoneCrm.Core.Projects.Importing;

/// <summary>A cell of the sheet: which project, which column.</summary>
/// <param name="Column">The sheet's own header, whatever the file calls it.</param>
public readonly record struct CellKey(string Code, string Column);
