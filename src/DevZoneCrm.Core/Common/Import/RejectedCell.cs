namespace DevZoneCrm.Core.Common.Import;

/// <summary>Why a file was refused, cell by cell.</summary>
public sealed record RejectedCell(int Row, string Column, string Value, string Error);
