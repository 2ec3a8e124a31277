namespace DevZoneCrm.Core.Common.Import;

/// <summary>A column that a file may have: its header, and an English one that means the same.</summary>
public sealed record SheetColumn(string Header, string Alias, bool Required = false);
