namespace DevZoneCrm.Core.Common.Import;

/// <summary>A sheet to be written.</summary>
public sealed record SheetContent(string Name, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);
