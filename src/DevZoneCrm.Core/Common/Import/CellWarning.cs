namespace DevZoneCrm.Core.Common.Import;

/// <summary>Doubtful, but taken.</summary>
public sealed record CellWarning(int Row, string Column, string Warning);
