namespace DevZoneCrm.Core.Common.Paging;

/// <summary>One page of a list and the number of all rows, counted by the database.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total);
