namespace DevZoneCrm.Core.Common.Import;

/// <summary>A sheet as it was read, before anyone knows what it means. Wholly blank lines are left out and keep their numbers.</summary>
public sealed record SheetTable(int HeaderRow, IReadOnlyList<string> Headers, IReadOnlyList<SheetRow> Rows);
